package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.reading.ArticleReader;
import org.communique.reading.CleanArticle;
import org.communique.reading.Paragraph;
import org.communique.reading.SourcePage;
import org.junit.jupiter.api.Test;

/** No text breaks the recogniser, whatever its script. */
class HostileTextsTest {

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    private static final String SENTENCE =
            "The Minister of Foreign Affairs of Kazakhstan met with the Ambassador of China %s in Astana on %s May 2020. ";

    private static final int PLANES = 0x30000;
    private static final int STEP = 256;

    /**
     * Letters that are marks of others ("ー"), ligatures, digits of every script, halves of surrogate pairs. A page full of
     * control characters is no text, which is the reader's to say.
     */
    @Test
    void recognisesOrPassesOverEveryCharacter() {
        for (int from = 0; from < PLANES; from += STEP) {
            StringBuilder apart = new StringBuilder();
            StringBuilder joined = new StringBuilder();
            for (int c = from; c < from + STEP; c++) {
                if (Character.isISOControl(c)) {
                    continue;
                }
                apart.appendCodePoint(c).append(' ').append((char) c).append(". ");
                joined.appendCodePoint(c);
            }
            CleanArticle article = read(SENTENCE.formatted(joined, apart) + apart + SENTENCE.formatted(apart, joined));
            assertThatCode(() -> RECOGNISER.recognise(article))
                    .as("from %x", from)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void recognisesOrPassesOverScrambledTexts() {
        Random random = new Random(20_201_122);
        String text = SENTENCE.formatted("Zhang Xiao", "12") + "Президент Токаев принял посла США Д. Розенблюма. "
                + "哈萨克斯坦总统托卡耶夫会见中国国家主席习近平。 U.S. Secretary of State M. Pompeo, C5+1, May 15-17. ";
        for (int i = 0; i < 300; i++) {
            StringBuilder scrambled = new StringBuilder(text.repeat(2));
            for (int k = 0; k < i; k++) {
                scrambled.setCharAt(random.nextInt(scrambled.length()), text.charAt(random.nextInt(text.length())));
            }
            CleanArticle article = read(scrambled.toString());
            assertThatCode(() -> RECOGNISER.recognise(article)).doesNotThrowAnyException();
        }
    }

    /** Headlines end with a title, captions break off in a name: a text may end after any word. */
    @Test
    void recognisesTextsCutAfterAnyWord() {
        Random random = new Random(20_201_128);
        for (CorpusPage page : CorpusPage.in(CorpusScore.CORPUS)) {
            for (String paragraph :
                    page.article().paragraphs().stream().map(Paragraph::text).toList()) {
                List<Integer> ends = IntStream.range(1, paragraph.length())
                        .filter(at -> paragraph.charAt(at) == ' ' || paragraph.charAt(at) == ',')
                        .boxed()
                        .toList();
                if (!ends.isEmpty()) {
                    CleanArticle cut = read(paragraph.substring(0, ends.get(random.nextInt(ends.size()))) + "\n\n"
                            + SENTENCE.formatted("Zhang Xiao", "12"));
                    assertThatCode(() -> RECOGNISER.recognise(cut))
                            .as(paragraph)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static CleanArticle read(String text) {
        return new ArticleReader().read(SourcePage.of("page.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
