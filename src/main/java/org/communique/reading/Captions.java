package org.communique.reading;

import java.util.regex.Pattern;

/** Lines that belong to a picture: captions with their credits, and credits alone. */
final class Captions {

    private static final int LONGEST = 600;
    private static final int REACH = 170;
    private static final int LONGEST_CREDIT = 110;

    private static final Pattern BEGINNING = Pattern.compile(
            "\\(?(?:photo(?:graph)?s?(?: credits?| by| from| courtesy| via| :|:| ©|/)|image(?: credits?| by| source| courtesy|:| ©)|images?:|pictures?:|pictured:?|file photo|file image|file -|a file photo|credits?:|"
                    + "illustration:|video:|graphic:|enlarge|above:|media caption|image copyright|image caption|©|\\(c\\)|getty|reuters file|"
                    + "фото(?:графия)?:|фото |источник фото|сурет|foto:|fotos?:|foto |bild:|bildquelle|crédito|créditos|crédit|photo ©|imagen:|imagem:|图为|【?图】?：|\\[사진|写真[:：])");

    private static final Pattern ENDING = Pattern.compile(
            "(?<!\\p{L})(?:getty images|shutterstock(?:\\.com)?|istock(?:photo)?|ap photo|ap images|depositphotos|wikimedia commons|pa wire|file photo"
                    + "|(?<=[/|(©–—:-] ?)(?:getty|afp|alamy|unsplash|pixabay|flickr|wikimedia|epa|efe|dpa|keystone|imago|screenshot|handout|file)|/ ?(?:twitter|facebook|instagram|telegram|youtube|t\\.me)\\b\\S{0,40})[ .)\\]\"]*$");

    private static final Pattern INNER = Pattern.compile(
            "(?:[(\\[|/] ?(?:photo|image|picture|pic|source|credit|foto|фото|ap photo|courtesy|screenshot|file|getty|reuters|afp|illustration|image credit|photo credit)s?\\b[^()]{0,90}[)\\]]?"
                    + "|\\bphoto(?:graph)?(?: credit)?(?: by|:| ©| courtesy)|\\bimage(?: credit)?(?:s)?(?: by|:| ©| courtesy)|\\bcredit: |/(?:ap|afp|reuters|getty images|nasa|esa|epa|tass|sputnik|xinhua|afp via getty images)\\)?|\\(ap\\)|\\(afp\\)|\\(xinhua/[^()]{2,40}\\)|"
                    + "photo/[a-z .]+\\))(?! ?[-–—])[^.]{0,60}\\.?$");

    /** No caption is without one of these. */
    private static final WordTrie SIGNS = new WordTrie(
            "photo|image|picture|pic|file|credit|illustration|video:|graphic|enlarge|above:|media caption|©|getty|reuters|фото|источник|сурет|foto|bild|créd|imagen|imagem|图|사진|写真"
                    + "|shutterstock|istock|ap|afp|alamy|depositphotos|unsplash|pixabay|flickr|wikimedia|epa|efe|pa wire|dpa|keystone|imago|screenshot|handout|source|courtesy|nasa|esa|tass|sputnik|xinhua|(c)|twitter|facebook|instagram|telegram|youtube|t.me");

    private Captions() {}

    /** @param lower the line in lower case */
    static boolean is(String lower) {
        return lower.length() <= LONGEST
                && SIGNS.anyBeginsIn(lower)
                && (lower.length() <= LONGEST_CREDIT && BEGINNING.matcher(lower).lookingAt() || closes(lower));
    }

    /** Credits end a caption: only the end of the line is searched. */
    private static boolean closes(String lower) {
        String end = lower.substring(Math.max(0, lower.length() - REACH));
        return ENDING.matcher(end).find() || INNER.matcher(end).find();
    }
}
