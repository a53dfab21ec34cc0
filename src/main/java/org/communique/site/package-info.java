/** Shows timelines, articles, officials, countries and search, as pages and as data. */
@NullMarked
package org.communique.site;

import org.jspecify.annotations.NullMarked;
