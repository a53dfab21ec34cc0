/** One query, every form: small writers, one for each format, that know nothing of the web or of the database. */
@NullMarked
package org.communique.site.exports;

import org.jspecify.annotations.NullMarked;
