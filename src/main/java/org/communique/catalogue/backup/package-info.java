/** Copies the whole database into one file and back, without knowing its tables by name. */
@NullMarked
package org.communique.catalogue.backup;

import org.jspecify.annotations.NullMarked;
