package org.communique.catalogue;

import java.util.List;

/**
 * What the archive holds, so that no contact is not read as no file.
 *
 * @param articles how many articles it holds
 * @param undated how many of them are not dated to a month
 * @param rejected how many files could not be read when they were last tried
 * @param months from the first month with an article to the last, gaps included, newest first
 */
public record CoverageView(long articles, long undated, long rejected, List<Month> months) {

    /**
     * One month.
     *
     * @param month "2018-06"
     * @param articles the articles published in it
     * @param left those that tell of a contact with the United States
     * @param right those that tell of one with China
     */
    public record Month(String month, long articles, long left, long right) {}
}
