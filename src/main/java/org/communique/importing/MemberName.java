package org.communique.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of an archive's members: which are pages, and which are refused for their names alone. */
final class MemberName {

    private record Refusal(Pattern shape, String why) {}

    private static final List<Refusal> REFUSALS = List.of(
            // "../../etc/passwd", "/etc/passwd", "C:\windows": nothing is written to these, but who names them means
            // ill.
            new Refusal(
                    Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL),
                    "Its name leads out of the archive"),
            new Refusal(
                    Pattern.compile(".*\\p{Cntrl}.*|\\s*", Pattern.DOTALL),
                    "Its name holds control characters, or nothing"),
            new Refusal(
                    Pattern.compile("(?i).*\\.(zip|tar|tgz|tar\\.gz|jar|7z|rar|bz2|xz|csv|jsonl)"),
                    "An archive or list inside an archive is not opened; upload it by itself"));

    /** What archivers of Apple and Windows put beside the files that one meant to pack. */
    private static final Pattern LITTER =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private MemberName() {}

    static boolean isLitter(String name) {
        return LITTER.matcher(name).matches();
    }

    /** Why a member of this name is not taken in; null when it is a page. */
    static @Nullable String refusal(String name) {
        return REFUSALS.stream()
                .filter(refusal -> refusal.shape().matcher(name).matches())
                .map(Refusal::why)
                .findFirst()
                .orElse(SourceFiles.isPageName(name) ? null : "Not a page: .html, .htm and .txt are, gzipped or not");
    }

    /** The name without its folders and without what a line of a report cannot show. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "?");
        return last.isBlank() ? "(no name)" : last;
    }
}
