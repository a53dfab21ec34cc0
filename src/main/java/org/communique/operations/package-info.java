/** Keeps the archive running: backup and restore, health, figures. */
@NullMarked
package org.communique.operations;

import org.jspecify.annotations.NullMarked;
