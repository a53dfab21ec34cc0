package org.communique.importing;

/**
 * How much of an archive or list is taken in; what goes beyond is refused, since no collection of saved pages comes near
 * it and an attack does.
 *
 * @param members files in one archive, rows in one list
 * @param bytes of all members unpacked
 * @param page bytes of one page
 */
record Limits(int members, long bytes, int page) {

    /** How the refusal of a page that is too large begins. */
    static final String TOO_LARGE = "Larger than ";

    static final Limits USUAL = new Limits(200_000, 1L << 30, SourceFiles.LARGEST_PAGE_BYTES);
}
