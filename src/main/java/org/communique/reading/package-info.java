/** A source page becomes a {@link org.communique.reading.CleanArticle}: chrome gone, the rest kept and dated. */
@NullMarked
package org.communique.reading;

import org.jspecify.annotations.NullMarked;
