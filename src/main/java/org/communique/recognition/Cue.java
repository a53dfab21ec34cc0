package org.communique.recognition;

/**
 * Words that may report a contact, where they stand in a sentence.
 *
 * @param from the index of the first word, the light verb of "held talks" included
 * @param to the index after the last word
 */
record Cue(Kind kind, int from, int to) {

    /** What a cue is and how it takes its participants. */
    enum Kind {
        /** "received", "met with". */
        MEET_VERB(ContactKind.MEETING, true),
        /** "talks", "a meeting". */
        MEET_NOUN(ContactKind.MEETING, false),
        /** "discussed", "exchanged views": tells that two sides spoke, not how. */
        DISCUSS(ContactKind.MEETING, true),
        /** "told", "briefed": tells that two officials spoke where they stand on either side of it. */
        TELL(ContactKind.MEETING, true),
        /** "phoned". */
        CALL_VERB(ContactKind.TELEPHONE_CALL, true),
        /** "telephone conversation", "by telephone". */
        CALL_NOUN(ContactKind.TELEPHONE_CALL, false),
        /** "videoconference", "online". */
        VIDEO_NOUN(ContactKind.VIDEO_CALL, false),
        /** "arrived in", "visited". */
        VISIT_VERB(ContactKind.VISIT, true),
        /** "visit". */
        VISIT_NOUN(ContactKind.VISIT, false),
        /** "C5+1", "SCO summit". */
        SESSION(ContactKind.MULTILATERAL_MEETING, false),
        /** "Strategic Dialogue". */
        MECHANISM(ContactKind.CONSULTATIONS, false),
        /** "signed", "signing ceremony". */
        SIGN(ContactKind.SIGNING, true),
        /** "letters of credence". */
        CREDENTIALS(ContactKind.CREDENTIALS, false),
        /** "letter", "telegram of condolence". */
        LETTER(ContactKind.LETTER, false),
        /** "congratulated". */
        GREET(ContactKind.LETTER, true),
        /** "reception", "ceremony". */
        RECEPTION(ContactKind.OTHER, false);

        private final ContactKind contact;
        private final boolean verb;

        Kind(ContactKind contact, boolean verb) {
            this.contact = contact;
            this.verb = verb;
        }

        ContactKind contact() {
            return contact;
        }

        boolean verb() {
            return verb;
        }
    }
}
