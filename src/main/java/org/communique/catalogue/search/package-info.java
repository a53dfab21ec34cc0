/**
 * Full text behind one door, {@link org.communique.catalogue.search.SearchIndex}: a derived index that can be thrown
 * away at any time. It knows neither the database nor the rest of the catalogue.
 */
@NullMarked
package org.communique.catalogue.search;

import org.jspecify.annotations.NullMarked;
