package org.communique.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a page is this agency's, whose time lines print Kazakhstan's time. */
final class Agency {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:inform\\.kz|qazinform\\.com|kazinform\\.kz)\\b");
    private static final Pattern NAME =
            Pattern.compile("(?iu)\\b(?:[kq]azinform|казинформ|қазақпарат|qazaqparat)|哈通社|哈萨克国际通讯社");

    private Agency() {}

    static boolean publishes(Sheet sheet, @Nullable String url, Lines lines) {
        return url != null && ADDRESS.matcher(url).find()
                || ADDRESS.matcher(sheet.metadata().canonical()).find()
                || NAME.matcher(sheet.metadata().site().toLowerCase(Locale.ROOT))
                        .find()
                || names(lines);
    }

    private static boolean names(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (NAME.matcher(lines.text(i)).find()) {
                return true;
            }
        }
        return false;
    }
}
