/**
 * Pages in words of our own, as many as asked for and the same every time: what a test or a measurement needs when five
 * seeds are too few.
 */
package org.communique.generated;
