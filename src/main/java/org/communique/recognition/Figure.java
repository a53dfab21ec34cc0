package org.communique.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence where somebody is named or spoken of.
 *
 * @param from the index of the first word, the title included
 * @param to the index after the last word
 * @param person who it is; null for an unnamed group ("U.S. congressmen")
 * @param country whose side they are on; null when nothing tells
 * @param title what is printed beside the name, or instead of it
 * @param nameFrom the index of the name's first word; of the title's where only that is printed
 * @param nameTo the index after the name's last word
 * @param named whether a name is printed, not a title alone
 */
record Figure(
        int from,
        int to,
        @Nullable Person person,
        @Nullable String country,
        @Nullable RolePhrase title,
        int nameFrom,
        int nameTo,
        boolean named) {

    boolean concerned() {
        return Country.concerned(country);
    }

    boolean group() {
        return person == null;
    }

    boolean voice() {
        return title != null && title.voice();
    }
}
