package org.communique.site.exports;

import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What a contact was, in a few plain lines. */
final class Telling {

    private final Wording words;

    Telling(Wording words) {
        this.words = words;
    }

    List<String> lines(ContactRecord record) {
        TimelineEntry contact = record.contact();
        List<String> lines = new ArrayList<>();
        lines.add(words.heading(contact) + ", " + when(contact.date()));
        for (ParticipantView person : contact.participants()) {
            String role = person.role() == null ? "" : person.role() + ", ";
            lines.add(person.name() + " (" + role + words.country(person.country()) + ")");
        }
        for (ContactRecord.ReportView report : record.reports()) {
            lines.add(report(report));
        }
        return lines;
    }

    /** Who published an article and when, and how it begins. */
    String summary(ArticleView article) {
        List<String> lines = new ArrayList<>();
        String publisher = article.dateline().agency() == null
                ? article.credit()
                : article.dateline().agency();
        lines.add(publisher == null ? when(article.published()) : publisher + ", " + when(article.published()));
        article.paragraphs().stream().limit(1).forEach(lines::add);
        return String.join("\n", lines);
    }

    /** A date with what it rests on. */
    private String when(@Nullable DateView date) {
        return date == null ? words.date(null) : words.date(date) + " (" + words.say("basis." + date.basis()) + ")";
    }

    private String report(ContactRecord.ReportView report) {
        StringBuilder line = new StringBuilder(words.say("export.report", report.headline()));
        if (report.credit() != null) {
            line.append(", ").append(report.credit());
        }
        if (report.published() != null) {
            line.append(", ").append(words.date(report.published()));
        }
        if (report.url() != null) {
            line.append(", ").append(report.url());
        }
        return line.toString();
    }
}
