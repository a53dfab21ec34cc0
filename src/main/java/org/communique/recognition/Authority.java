package org.communique.recognition;

import java.util.List;

/** The officials, tenures and places that names are matched against. Immutable and safe to share between threads. */
public final class Authority {

    private final List<KnownOfficial> officials;
    private final List<KnownPlace> places;

    public Authority(List<KnownOfficial> officials, List<KnownPlace> places) {
        this.officials = List.copyOf(officials);
        this.places = List.copyOf(places);
    }

    public List<KnownOfficial> officials() {
        return officials;
    }

    public List<KnownPlace> places() {
        return places;
    }
}
