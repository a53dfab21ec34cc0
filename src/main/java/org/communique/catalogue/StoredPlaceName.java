package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import org.communique.reading.Edtf;
import org.communique.recognition.KnownPlace.DatedName;
import org.jspecify.annotations.Nullable;

/** A name of a place, and when it bore it. */
@Embeddable
record StoredPlaceName(
        String name, @Nullable String fromEdtf, @Nullable String toEdtf) {

    static StoredPlaceName of(DatedName dated) {
        return new StoredPlaceName(dated.name(), text(dated.from()), text(dated.to()));
    }

    DatedName dated() {
        return new DatedName(name, edtf(fromEdtf), edtf(toEdtf));
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
