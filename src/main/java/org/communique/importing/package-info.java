/** Takes files in, sends each through the rooms, and tells what happened. */
@NullMarked
package org.communique.importing;

import org.jspecify.annotations.NullMarked;
