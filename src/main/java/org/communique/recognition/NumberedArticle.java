package org.communique.recognition;

import java.time.LocalDate;

/**
 * A number that a site counts its articles with, and the day it was given.
 *
 * @param number the digits after the {@code a} of an address
 */
public record NumberedArticle(long number, LocalDate day) {}
