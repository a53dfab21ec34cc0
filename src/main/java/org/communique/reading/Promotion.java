package org.communique.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences in which the site speaks to its reader, of itself: newsletters, applications, authors' addresses. */
final class Promotion {

    private static final int LONGEST = 420;

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:follow (?:him|her|us|me|them|the author|\\p{L}+ \\p{L}+) on|follow @|sign up (?:for|to|now|here|today)|subscribe (?:to|now|today|here|for)|unsubscribe|your inbox|"
                    + "delivered (?:to|through|straight|directly|every)|we may earn|affiliate (?:commission|link)|free newsletter|our newsletter|email newsletter|download (?:our|the) (?:app|free)|get the app|"
                    + "click here (?:to|for)|join our|our (?:facebook|telegram|youtube|instagram|twitter|whatsapp) (?:page|channel|group|account)|(?:email|e-mail|contact|reach(?:ed)?)(?: \\p{L}+){0,3}(?: at| via)? \\S+@\\S+|"
                    + "have a (?:tip|story)|got a (?:tip|story)|news tips? to|send (?:us )?(?:your )?(?:tips|feedback|story)|no spam|is a (?:\\p{L}+ ){0,3}(?:reporter|writer|journalist|correspondent|editor|contributor|columnist|freelance)\\b[^.]* (?:for|at|with|in|based|covering)|"
                    + "contributed to this (?:report|article|story)|support (?:our|independent) journalism|please (?:support|donate)|read our (?:privacy|terms)|by (?:clicking|signing up|submitting)|thank you for (?:reading|subscribing)|"
                    + "подписывайтесь на|подпишитесь на|наш(?:ем)? telegram|newsletter abonnieren|assine (?:nossa|a) newsletter|inscreva-se|suscríbete)");

    private static final Pattern CONSENT = Pattern.compile(
            "\\bcookies?\\b.{1,200}\\b(?:website|site|browser|experience|consent)\\b|\\b(?:website|site) uses cookies");

    private static final int LONGEST_CONSENT = 1500;

    private Promotion() {}

    static boolean is(String text) {
        if (text.length() > LONGEST_CONSENT) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && CALL.matcher(lower).find()
                || CONSENT.matcher(lower).find();
    }
}
