package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.communique.reading.Edtf;
import org.communique.recognition.Tenure;
import org.jspecify.annotations.Nullable;

/** A tenure as columns; the bounds stand beside the EDTF texts so that SQL can ask who held a post on a day. */
@Embeddable
record StoredTenure(
        long postId,
        @Nullable String startEdtf,
        @Nullable LocalDate startEarliest,
        @Nullable String endEdtf,
        @Nullable LocalDate endLatest,
        boolean certain,
        @Nullable String note,
        @Nullable String source) {

    static StoredTenure of(long postId, Tenure tenure) {
        Edtf start = tenure.start();
        Edtf end = tenure.end();
        return new StoredTenure(
                postId,
                start == null ? null : start.toString(),
                start == null ? null : start.earliest(),
                end == null ? null : end.toString(),
                end == null ? null : end.latest(),
                tenure.certain(),
                tenure.note(),
                tenure.source());
    }

    Tenure of(Post post) {
        return new Tenure(
                post.title(), post.country(), post.level(), edtf(startEdtf), edtf(endEdtf), certain, note, source);
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
