/** The hall: starts the application and the commands; imported by no room. */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
