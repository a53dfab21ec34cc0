package org.communique.site;

import java.util.Map;
import org.communique.catalogue.CorrectionView;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what a curator corrected; templates call it as {@code @correctionWords}. */
@Component("correctionWords")
class CorrectionWords {

    /** Fields whose values are tokens, and the bundle's prefix of their names. */
    private static final Map<String, String> TOKENS =
            Map.of("kind", "kind.", "standing", "standing.", "level", "level.", "visit", "visit.");

    private final Words words;

    CorrectionWords(Words words) {
        this.words = words;
    }

    /** What was corrected: "Date", "Participant wang-yi". */
    public String field(CorrectionView correction) {
        String label = words.say("correction.field." + correction.field());
        return correction.about() == null ? label : label + " " + correction.about();
    }

    /** What it is now. */
    public String now(CorrectionView correction) {
        return told(correction, correction.value());
    }

    /** What was read before. */
    public String before(CorrectionView correction) {
        return told(correction, correction.former());
    }

    /** Whether there is a value to tell beside the field: that something is no contact says all. */
    public boolean hasValue(CorrectionView correction) {
        return !correction.field().equals("not-a-contact")
                && !correction.field().equals("apart")
                && !correction.field().equals("known");
    }

    /** Whether what was read before is worth telling. */
    public boolean hasFormer(CorrectionView correction) {
        return hasValue(correction)
                && !correction.field().equals("added")
                && !correction.field().equals("merged-into")
                && !correction.field().equals("report");
    }

    private String told(CorrectionView correction, @Nullable String value) {
        if (value == null) {
            return words.say(correction.field().equals("participant") ? "correction.nobody" : "correction.none");
        }
        String prefix = TOKENS.get(correction.field());
        if (prefix != null) {
            return words.say(prefix + value);
        }
        boolean dated = correction.field().equals("date") || correction.field().equals("published");
        return dated && Edtf.tryParse(value).isPresent() ? words.edtf(value) : value;
    }
}
