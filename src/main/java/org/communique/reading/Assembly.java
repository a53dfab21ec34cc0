package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the article together once the body is found: reads its fields off the lines around and inside it. */
final class Assembly {

    private static final Pattern PHOTO = Pattern.compile(
            "(?iu)(?:photo(?: credits?)?|фото|сурет(?:тер)?|picture|image|source|credit)s? ?[:©] ?(.{2,80}?)\\.?");

    private static final Pattern SECTION = Pattern.compile("(?iu)(.{2,30}?) ?>");
    private static final Pattern HOME = Pattern.compile("(?iu)main page|home|главная|басты бет");
    private static final Pattern AUTHOR_LABEL = Pattern.compile("(?iu)(?:author|автор|by|written by)s?:?");
    private static final Pattern TAGS_LABEL = Pattern.compile("(?iu)(?:tags?|теги|тегтер)(?::? ?(.*))");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)(?:earlier|as (?:it was )?(?:earlier )?reported|recall|it (?:is worth|was also) |to recall|as we reported|напомним|ранее|еске сала кет).*");

    private final Sheet sheet;
    private final Lines lines;
    private final List<String> section = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String photoCredit;
    private @Nullable Dated published;
    private Dateline dateline = Dateline.NONE;

    Assembly(Sheet sheet, Lines lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    CleanArticle article() {
        photoCredits();
        readDateline();
        readTimeLine();
        readTail();
        readSection();
        readHeadline();
        List<Paragraph> paragraphs = lines.texts(Lines.BODY).stream()
                .map(text -> new Paragraph(text, TAIL.matcher(text).matches()))
                .toList();
        Metadata metadata = sheet.metadata();
        String declared = metadata.language() == null ? "und" : metadata.language();
        StringBuilder text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph.text()).append(' '));
        return new CleanArticle(
                headline,
                dateline,
                published == null ? fromMetadata() : published,
                null,
                section,
                CreditReader.read(paragraphs).orElse(null),
                photoCredit,
                byline == null ? metadata.author() : byline,
                tags.isEmpty() ? metadata.tags() : tags,
                LanguageGuess.of(text.toString(), declared),
                metadata.canonicalUrl(),
                paragraphs,
                lines.stripped());
    }

    private @Nullable Dated fromMetadata() {
        return sheet.metadata().published().stream()
                .flatMap(text -> PrintedDate.firstIn(text).stream()
                        .map(date -> Dated.read(Edtf.day(date.day()), DateBasis.HEADER, text)))
                .findFirst()
                .orElse(null);
    }

    private void photoCredits() {
        int end = lines.last(Lines.BODY);
        for (int i = Math.max(0, lines.first(Lines.BODY) - 6); i <= end; i++) {
            Matcher photo = PHOTO.matcher(lines.text(i));
            if (lines.text(i).length() < 100 && photo.matches()) {
                lines.claim(i, "photo-credit");
                photoCredit = photoCredit == null ? photo.group(1) : photoCredit;
            }
        }
    }

    private void readDateline() {
        int first = lines.first(Lines.BODY);
        for (int i = first; i <= lines.last(Lines.BODY) && i < first + 3; i++) {
            Optional<DatelineReader> read = DatelineReader.read(lines.text(i));
            if (read.isPresent() && lines.claimedAs(i, Lines.BODY)) {
                dateline = read.get().dateline();
                lines.replace(i, read.get().rest());
                return;
            }
        }
    }

    private void readTimeLine() {
        int first = lines.first(Lines.BODY);
        for (int i = first - 1; i >= 0 && published == null; i--) {
            Optional<Dated> time = TimeLine.read(lines.text(i));
            if (time.isPresent() && lines.open(i)) {
                published = time.get();
                lines.claim(i, Lines.FIELD);
            }
        }
    }

    private void readTail() {
        int last = lines.last(Lines.BODY);
        for (int i = last + 1; i < Math.min(last + 8, lines.size()); i++) {
            if (lines.open(i)) {
                readTail(i);
            }
        }
    }

    private void readTail(int i) {
        String text = lines.text(i);
        Matcher label = TAGS_LABEL.matcher(text);
        if (AUTHOR_LABEL.matcher(text).matches()) {
            lines.claim(i, "label");
        } else if (label.matches()) {
            tags.addAll(TagLine.parted(label.group(1)));
            lines.claim(i, Lines.FIELD);
        } else if (PersonName.is(text)) {
            byline = byline == null ? text : byline;
            lines.claim(i, Lines.FIELD);
        } else {
            TagLine.read(text).ifPresent(found -> {
                tags.addAll(found);
                lines.claim(i, Lines.FIELD);
            });
        }
    }

    private void readSection() {
        int first = lines.first(Lines.BODY);
        for (int i = 0; i < first; i++) {
            Matcher crumb = SECTION.matcher(lines.text(i));
            if (lines.open(i) && crumb.matches()) {
                lines.claim(i, Lines.FIELD);
                if (!HOME.matcher(crumb.group(1)).matches()) {
                    section.add(crumb.group(1));
                }
                boolean innermost =
                        i + 1 < first && !SECTION.matcher(lines.text(i + 1)).matches();
                if (innermost && lines.open(i + 1)) {
                    section.add(lines.text(i + 1));
                    lines.claim(i + 1, Lines.FIELD);
                }
            }
        }
    }

    private void readHeadline() {
        List<String> declared = sheet.metadata().titles();
        if (!declared.isEmpty()) {
            headline = declared.get(0);
            return;
        }
        for (int i = lines.first(Lines.BODY) - 1; i >= 0; i--) {
            if (lines.open(i) && lines.block(i).words() >= 3) {
                headline = lines.text(i);
                lines.claim(i, Lines.FIELD);
                return;
            }
        }
    }
}
