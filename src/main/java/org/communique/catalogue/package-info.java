/** Keeps pages, articles, officials, contacts, claims and corrections in PostgreSQL, and answers questions about them. */
@NullMarked
package org.communique.catalogue;

import org.jspecify.annotations.NullMarked;
