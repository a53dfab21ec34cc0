package org.communique.recognition;

import java.util.List;

/**
 * The officials, tenures and places that names are matched against, and the facts that bound dates. Immutable and safe
 * to share between threads.
 */
public final class Authority {

    private final List<KnownOfficial> officials;
    private final List<KnownPlace> places;
    private final List<NumberedArticle> articleNumbers;
    private final List<RecordedTravel> travels;

    public Authority(List<KnownOfficial> officials, List<KnownPlace> places) {
        this(officials, places, List.of(), List.of());
    }

    public Authority(
            List<KnownOfficial> officials,
            List<KnownPlace> places,
            List<NumberedArticle> articleNumbers,
            List<RecordedTravel> travels) {
        this.officials = List.copyOf(officials);
        this.places = List.copyOf(places);
        this.articleNumbers = List.copyOf(articleNumbers);
        this.travels = List.copyOf(travels);
    }

    public List<KnownOfficial> officials() {
        return officials;
    }

    public List<KnownPlace> places() {
        return places;
    }

    /** Numbers that Kazinform gave its articles, and when, rising. */
    public List<NumberedArticle> articleNumbers() {
        return articleNumbers;
    }

    /** What another record lists of travels and visits. */
    public List<RecordedTravel> travels() {
        return travels;
    }
}
