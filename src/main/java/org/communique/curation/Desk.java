package org.communique.curation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.communique.catalogue.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page has on which a curator corrects something. */
@Component
class Desk {

    private final Says says;

    Desk(Says says) {
        this.says = says;
    }

    CorrectionForm form(Map<String, FieldRule> rules, Worksheet sheet, MultiValueMap<String, String> typed) {
        return CorrectionForm.of(rules, sheet.shown(), sheet.corrections(), typed, says);
    }

    /** A form that was sent: it needs a reason, and something that it changes. */
    CorrectionForm submitted(Map<String, FieldRule> rules, Worksheet sheet, MultiValueMap<String, String> typed) {
        CorrectionForm form = form(rules, sheet, typed);
        check(form, () -> Says.reason(typed.getFirst("reason")));
        if (form.isUsable() && form.changes().isEmpty()) {
            form.errors().add(says.say("curation.error.nothing"));
        }
        return form;
    }

    /** Notes what is wrong with a form as a whole. */
    void check(CorrectionForm form, Runnable step) {
        try {
            step.run();
        } catch (Unusable unusable) {
            form.errors().add(says.why(unusable));
        }
    }

    /** A form that comes back with complaints answers as one that could not be processed. */
    void refuse(CorrectionForm form) {
        if (!form.isUsable() && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpServletResponse response = now.getResponse();
            if (response != null) {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            }
        }
    }
}
