/** Starts a real PostgreSQL when no other is configured; knows no room, and no room knows it. */
@NullMarked
package org.communique.embedded;

import org.jspecify.annotations.NullMarked;
