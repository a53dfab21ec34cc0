package org.communique.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.OfficialView.PostView;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officials are called by the posts they held; templates call it as {@code @postWords}. */
@Component("postWords")
class PostWords {

    private static final List<String> RANKS = ContactParameters.tokens(ContactParameters.LEVEL);

    private final Words words;
    private final Clock clock;

    PostWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** "20 March 2019 to 1 May 2020", "since 20 March 2019". */
    public String term(PostView post) {
        return term(post, UnaryOperator.identity());
    }

    /** The posts that an official held on a day, the highest first; none without a day. */
    List<String> on(OfficialView official, @Nullable String day) {
        return day == null
                ? List.of()
                : held(official, LocalDate.parse(day)).map(PostView::post).toList();
    }

    /**
     * The highest post that an official held on a day, without a day today; else the last one known, with its years:
     * "Secretary of State, 2021 to 2025".
     */
    public String post(OfficialView official, @Nullable String day) {
        return held(official, day == null ? LocalDate.now(clock) : LocalDate.parse(day))
                .findFirst()
                .map(PostView::post)
                .orElseGet(() -> former(last(official)));
    }

    private static PostView last(OfficialView official) {
        return official.posts().get(official.posts().size() - 1);
    }

    private String former(PostView post) {
        return post.start() == null && post.end() == null
                ? post.post()
                : words.list(List.of(post.post(), term(post, PostWords::year)));
    }

    private String term(PostView post, UnaryOperator<String> cut) {
        String start = post.start() == null ? null : words.edtf(cut.apply(post.start()));
        String end = post.end() == null ? null : words.edtf(cut.apply(post.end()));
        if (start == null) {
            return end == null ? words.say("official.undated") : words.say("official.until", end);
        }
        return end == null ? words.say("official.since", start) : words.say("official.held", start, end);
    }

    private static String year(String edtf) {
        return edtf.matches("\\d{4}-.*") ? edtf.substring(0, 4) : edtf;
    }

    private static Stream<PostView> held(OfficialView official, LocalDate day) {
        return official.posts().stream()
                .filter(post -> holds(post, day))
                .sorted(Comparator.comparingInt(post -> RANKS.indexOf(post.level())));
    }

    /** A post of which no day is known is held on none. */
    private static boolean holds(PostView post, LocalDate day) {
        LocalDate start = post.start() == null ? null : Edtf.parse(post.start()).earliest();
        LocalDate end = post.end() == null ? null : Edtf.parse(post.end()).latest();
        return (start != null || end != null)
                && (start == null || !day.isBefore(start))
                && (end == null || !day.isAfter(end));
    }
}
