package org.communique.reading;

/**
 * A piece of the page that is not part of the article's text.
 *
 * @param text as it stood on the page
 * @param reason which kind of chrome it is, as a token of the table of chrome ("currency-rates")
 */
public record Stripped(String text, String reason) {}
