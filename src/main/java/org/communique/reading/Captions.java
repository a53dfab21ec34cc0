package org.communique.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that belong to a picture: captions with their credits, and credits alone. */
final class Captions {

    private static final int LONGEST = 480;
    private static final int LONGEST_CREDIT = 110;

    private static final Pattern BEGINNING = Pattern.compile(
            "^\\(?(?:photo(?:graph)?s?(?: credits?| by| from| courtesy| via| :|:| ©|/)|image(?: credits?| by| source| courtesy|:| ©)|images?:|pictures?:|pictured:?|file photo|file image|file -|a file photo|credits?:|"
                    + "illustration:|video:|graphic:|enlarge|above:|media caption|image copyright|image caption|©|\\(c\\)|getty|reuters file|"
                    + "фото(?:графия)?:|фото |источник фото|сурет|foto:|fotos?:|foto |bild:|bildquelle|crédito|créditos|crédit|photo ©|imagen:|imagem:|图为|【?图】?：|\\[사진|写真[:：]).*");

    private static final Pattern ENDING = Pattern.compile(
            ".*(?:getty(?: images)?|shutterstock(?:\\.com)?|istock(?:photo)?|ap photo|afp|ap images|alamy|depositphotos|unsplash|pixabay|flickr|wikimedia(?: commons)?|epa|efe|pa wire|dpa|keystone|imago|screenshot|handout|file photo|file)[ .)\\]\"]*$");

    private static final Pattern INNER = Pattern.compile(
            ".*(?:[(\\[|/] ?(?:photo|image|picture|pic|source|credit|foto|фото|ap photo|courtesy|screenshot|file|getty|reuters|afp|illustration|image credit|photo credit)s?\\b[^()]{0,90}[)\\]]?"
                    + "|\\bphoto(?:graph)?(?: credit)?(?: by|:| ©| courtesy)|\\bimage(?: credit)?(?:s)?(?: by|:| ©| courtesy)|\\bcredit: |/(?:ap|afp|reuters|getty images|nasa|esa|epa|tass|sputnik|afp via getty images)\\)?|\\(ap\\)|\\(afp\\)|"
                    + "photo/[a-z .]+\\))(?! ?[-–—])[^.]{0,60}\\.?$");

    private Captions() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST_CREDIT && BEGINNING.matcher(lower).matches()
                || ENDING.matcher(lower).matches()
                || INNER.matcher(lower).matches();
    }
}
