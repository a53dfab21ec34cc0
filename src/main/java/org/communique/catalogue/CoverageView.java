package org.communique.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What the archive holds, so that no contact is not read as no file.
 *
 * @param articles how many articles it holds
 * @param undated how many of them are not dated to a month
 * @param rejected how many files could not be read when they were last tried
 * @param waiting how many files wait in quarantine for a person's word
 * @param beyond how many of them say they are of a month before the first article or after the last, by month
 * @param months from the first month with an article to the last, gaps included, newest first
 */
public record CoverageView(
        long articles, long undated, long rejected, long waiting, Map<String, Long> beyond, List<Month> months) {

    /**
     * One month.
     *
     * @param month "2018-06"
     * @param articles the articles published in it
     * @param left those that tell of a contact with the United States
     * @param right those that tell of one with China
     * @param waiting files in quarantine that say they are of this month
     */
    public record Month(String month, long articles, long left, long right, long waiting) {}
}
