/** A curator's corrections, merges and reviews. */
@NullMarked
package org.communique.curation;

import org.jspecify.annotations.NullMarked;
