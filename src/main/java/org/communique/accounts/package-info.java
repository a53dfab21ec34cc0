/** Who may work in the console: logins, invitations, sessions, and the log of what they did. */
@NullMarked
package org.communique.accounts;

import org.jspecify.annotations.NullMarked;
