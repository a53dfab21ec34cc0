package org.communique.curation;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the console says to a curator. */
@Component
class Says {

    /** Long enough to be a reason, short enough to be read. */
    static final int LONGEST_REASON = 2000;

    private final MessageSource messages;

    Says(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, locale));
    }

    String why(Unusable unusable) {
        return say("curation.error." + unusable.key(), unusable.arguments());
    }

    /**
     * The reason that was given.
     *
     * @throws Unusable when none was, or a treatise
     */
    static String reason(@org.jspecify.annotations.Nullable String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new Unusable("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Unusable("reason.long", LONGEST_REASON);
        }
        return reason;
    }
}
