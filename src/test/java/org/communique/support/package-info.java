/** What tests of several rooms share: a real PostgreSQL, a real browser, the running application. */
@NullMarked
package org.communique.support;

import org.jspecify.annotations.NullMarked;
