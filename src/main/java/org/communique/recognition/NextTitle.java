package org.communique.recognition;

import java.util.List;
import org.communique.recognition.RoleWords.Use;

/** Whether another title, or more of the same one, begins at a word. */
record NextTitle(List<Word> words, int limit) {

    boolean fieldAt(int index) {
        Phrases.Found<Use> next = index < limit ? RoleWords.at(words, index, limit) : null;
        return next != null && next.value() == Use.FIELD && !headFollows(next.to());
    }

    boolean headFollows(int index) {
        Phrases.Found<Use> next = index < limit ? RoleWords.at(words, index, limit) : null;
        return next != null && (next.value() == Use.HEAD || next.value() == Use.PLURAL);
    }

    /** Whether another title begins here. */
    boolean startsTitle(int index) {
        Phrases.Found<Use> next = index < limit ? RoleWords.at(words, index, limit) : null;
        return next != null
                && (next.value() == Use.HEAD
                        || next.value() == Use.RANK
                        || next.value() == Use.FIELD
                        || next.value() == Use.FORMER);
    }
}
