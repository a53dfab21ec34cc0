package org.communique.reading;

import java.util.regex.Pattern;

/** Sentences in which the site speaks to its reader, of itself: newsletters, applications, authors' addresses. */
final class Promotion {

    private static final int LONGEST = 420;

    private static final Pattern CALL = Pattern.compile(
            "(?:^|[^\\p{L}\\d,'’ ] ?|\\b(?:and|or|please|can|you|then) )(?:follow (?:him|her|us|me|them|the author|\\p{L}+ \\p{L}+) on|follow @|sign up (?:for|to|now|here|today)|subscribe (?:to|now|today|here|for)|unsubscribe)|"
                    + "\\b(?:your inbox|"
                    + "delivered (?:straight |directly )?(?:to your|to you by|every (?:day|week|morning))|we may earn|affiliate (?:commission|link)|free newsletter|our newsletter|email newsletter|download (?:our|the) (?:app|free)|get the app|"
                    + "click here (?:to|for)|join our (?:\\p{L}+ )?(?:newsletter|mailing|community|channel|group|conversation|facebook|telegram|whatsapp|discord)|our (?:facebook|telegram|youtube|instagram|twitter|whatsapp) (?:page|channel|group|account)|(?:email|e-mail|contact|reach(?:ed)?)(?: \\p{L}+){0,3}(?: at| via)? \\S+@\\S+|"
                    + "(?:have|got) a (?:news )?(?:tip\\b|story(?: idea| to share|\\?))|news tips? to|send (?:us )?(?:your )?(?:tips|feedback|story)|no spam|"
                    + "contributed to this (?:report|article|story)|support (?:our|independent) journalism|please (?:support|donate)|read our (?:privacy|terms)|by (?:clicking|signing up|submitting)\\b.{0,80}\\b(?:you|i) (?:agree|accept|consent)|thank you for (?:reading|subscribing)|"
                    + "подписывайтесь на|подпишитесь на|наш(?:ем)? telegram|newsletter abonnieren|assine (?:nossa|a) newsletter|inscreva-se|suscríbete)");

    private static final Pattern CONSENT = Pattern.compile(
            "\\b(?:we|our (?:web)?sites?|this (?:web)?site|our partners|\\S+\\.(?:com|org|net)) (?:and our partners |and others |may |also )?(?:uses?|place|set|store|employ)s? (?:\\p{L}+ )?cookies?\\b"
                    + "|\\b(?:by|if you) (?:continu|us|click|brows|visit|accept)\\p{L}*\\b.{1,200}\\bcookies?\\b|\\b(?:accept|manage|reject|allow) (?:all |your )?cookies?\\b"
                    + "|\\bcookies?\\b.{1,200}\\b(?:you (?:agree|consent|accept)|your consent|privacy policy|cookie policy)\\b");

    private static final Pattern ABOUT_AUTHOR = Pattern.compile(
            "\\p{L}[\\p{L} .'’-]{2,40} is an? (?:\\p{L}+ ){0,3}(?:reporter|writer|journalist|correspondent|editor|contributor|columnist|freelance)\\b[^.]* (?:for|at|with|in|based|covering)");

    /** A longer name is none. */
    private static final int LONGEST_NAME = 41;

    private static final int LONGEST_CONSENT = 1500;

    /** Neither is without one of these. */
    private static final WordTrie SIGNS = new WordTrie(
            "follow|sign up|subscribe|unsubscribe|your inbox|delivered|we may earn|affiliate|free newsletter|our newsletter|email|e-mail|contact|reach|download|get the app|click here|join our|our facebook|our telegram|our youtube"
                    + "|our instagram|our twitter|our whatsapp|have a|got a|news tip|send|no spam|contributed to this|support our|support independent|please support|please donate|read our|by clicking|by signing|by submitting|thank you"
                    + "|подписывайтесь|подпишитесь|наш|newsletter|assine|inscreva|suscr|cookie|website uses|site uses");

    private Promotion() {}

    /** @param lower the line in lower case */
    static boolean is(String lower) {
        return lower.length() <= LONGEST_CONSENT && (isAboutAuthor(lower) || SIGNS.anyBeginsIn(lower) && calls(lower));
    }

    private static boolean calls(String lower) {
        return lower.length() <= LONGEST && CALL.matcher(lower).find()
                || lower.contains("cookie") && CONSENT.matcher(lower).find();
    }

    private static boolean isAboutAuthor(String lower) {
        int verb = lower.indexOf(" is a");
        return verb > 0
                && verb <= LONGEST_NAME
                && lower.length() <= LONGEST
                && ABOUT_AUTHOR.matcher(lower).lookingAt();
    }
}
