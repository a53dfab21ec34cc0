package org.communique.recognition;

/** Why somebody who is named takes no part in what the sentence reports. */
enum Aside {
    /** "Conveyed warm greetings from Xi Jinping". */
    CONVEYED("greetings conveyed"),
    /** "At the invitation of Mike Pompeo". */
    INVITER("invites"),
    /** "Invited Wang Yi to visit". */
    INVITEE("is invited"),
    /** "Xi Jinping's initiative", "under the leadership of". */
    TOPIC("is spoken of"),
    /** "According to Aibek Smadiyarov". */
    SOURCE("is the source"),
    /** A company's head, an expert, a former official. */
    NO_OFFICE("holds no office of the three states"),
    /** A title that another holds: the World Bank's "U.S. Vice President". */
    WRONG_TITLE("bears a title that somebody else held then");

    private final String reason;

    Aside(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    Mention.How how() {
        return this == CONVEYED ? Mention.How.CONVEYED : Mention.How.MENTIONED;
    }
}
