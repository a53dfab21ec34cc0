/** A clean article and the authority become the contacts that its sentences report, each with its evidence. */
@NullMarked
package org.communique.recognition;

import org.jspecify.annotations.NullMarked;
