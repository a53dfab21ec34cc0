package org.communique.reading;

import static org.communique.reading.Chrome.Reach.BOX;
import static org.communique.reading.Chrome.Reach.END;
import static org.communique.reading.Chrome.Reach.HEADER;
import static org.communique.reading.Chrome.Reach.LINE;
import static org.communique.reading.Chrome.Reach.LIST;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.reading.Chrome.Reach;

/** The kinds of chrome, one row each. To strip a new one, add its row. */
final class ChromeTable {

    /** Chrome lines are short; a longer line is never looked up. */
    private static final int LONGEST = 140;

    private static final int LONGEST_SHAPE = 120;

    private static final PhraseBook<Chrome> PHRASES = new PhraseBook<>();

    static {
        // This agency's pages, AMP and desktop, in its languages.
        row(
                "site-switch",
                LINE,
                "inform.kz AMP",
                "go to the main site|на главную|перейти на основной сайт|негізгі сайтқа өту");
        row(
                "currency-rates",
                LINE,
                "inform.kz AMP",
                "currency rates|exchange rates|курсы валют|курс валют|валюта бағамы");
        row("weather", LINE, "inform.kz AMP", "weather|погода|ауа райы");
        row(
                "menu",
                LINE,
                "inform.kz desktop",
                "trends|тренды|трендтер|site map|tags|menu|меню|search|поиск|news archive");
        row(
                "menu",
                LINE,
                "news sites",
                "skip to content…|skip to main content…|skip to navigation…|skip to main navigation…|skip navigation|jump to content…|jump to navigation…"
                        + "|you are here…|перейти к содержанию…|перейти к основному содержанию…|негізгі мазмұнға өту…|zum inhalt springen…|ir al contenido…|aller au contenu…");
        row("menu", LINE, "inform.kz desktop", "tv and radio complex of the president…|телерадиокомплекс президента…");
        row("missing-caption", HEADER, "inform.kz, printed by scrapers", "none");
        row("reading-now", LIST, "inform.kz", "currently reading|сейчас читают|читают сейчас|қазір оқып жатыр");
        row(
                "related-news",
                LIST,
                "inform.kz",
                "новости по теме|related news|тақырып бойынша жаңалықтар|похожие новости|相关新闻");
        row(
                "popular",
                LIST,
                "inform.kz",
                "popular|most popular|see all|популярное|популярные|танымал|ең көп оқылған|热门新闻");
        row(
                "social",
                LIST,
                "inform.kz",
                "more news in our telegram channel…|больше новостей в…|подписывайтесь на…|подпишитесь на…|subscribe to our telegram…");
        row("share", LINE, "inform.kz", "бөлісу|поделиться");

        // What any news site puts under an article.
        row(
                "comments",
                END,
                "news sites",
                "comments|comment|leave a reply…|leave a comment…|post a comment…|post comment|add a comment|add comment"
                        + "|view comments|show comments|hide comments|join the conversation|join the discussion|view the discussion thread…"
                        + "|write a comment|submit a comment|have your say|load comments|thoughts on…|responses to…|response to…|comments are closed…"
                        + "|комментарии|добавить комментарий…|оставить комментарий…|пікірлер|comentários|comentarios|deixe um comentário…"
                        + "|deixe uma resposta…|deja un comentario…|deja una respuesta…|kommentare|kommentar schreiben…|schreibe einen kommentar…"
                        + "|commentaires|laisser un commentaire…|commenti|lascia un commento…|lascia una risposta…|评论|发表评论|コメント|コメントを残す|댓글"
                        + "|reacties|geef een reactie…|discussion|reader comments|what do you think…|tell us what you think…");
        row(
                "related-news",
                END,
                "news sites",
                "you may also like…|you might also like…|you may like…|you might like…|you might be interested…"
                        + "|you may be interested…|read these next|related content|related posts|related post|related topics"
                        + "|related coverage|related items|similar articles|similar posts|recent posts|recent articles|recent news"
                        + "|editor's picks|editors' picks|editor’s picks|also on…|other news|other stories|other articles|читать также…"
                        + "|также по теме…|материалы по теме|еще по теме|ещё по теме|самое читаемое|другие новости|последние новости"
                        + "|artigos relacionados|notícias relacionadas|mais lidas|você pode gostar…|posts relacionados"
                        + "|noticias relacionadas|artículos relacionados|te puede interesar…|también te puede interesar…|lo más leído"
                        + "|más leídas|más noticias|mehr zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren"
                        + "|auch interessant|ähnliche artikel|ähnliche beiträge|verwandte themen|weitere artikel|weitere beiträge"
                        + "|weitere themen|weitere nachrichten|mehr aus…|mehr von…|sur le même sujet|articles liés|articles similaires"
                        + "|potrebbe interessarti anche…|potrebbero interessarti…|articoli correlati|ti potrebbe interessare…|关联阅读|相关阅读"
                        + "|相关文章|推荐阅读|関連記事|関連ニュース|おすすめ記事|인기기사|관련기사|meer over…|gerelateerde artikelen|ilgili haberler|zobacz także…");
        row(
                "related-news",
                BOX,
                "news sites",
                "more from…|more on…|more in…|more news…|more stories…|more great…|more top stories…|more articles…"
                        + "|more coverage…|more like this|read next|up next|next up…|what to read next|recommended|recommended for you…"
                        + "|recommended stories|recommended reading|recommended articles|most read|most viewed|most shared|most commented"
                        + "|most recent|trending|trending now|trending stories|trending articles|top stories|latest news|latest stories"
                        + "|latest posts|latest articles|from around the web|around the web|from the web|elsewhere on…|explore further"
                        + "|in other news|sponsored content|sponsored links|promoted stories|promoted content|paid content|we recommend"
                        + "|in case you missed it|popular stories|popular posts|popular articles|читайте также…|рекомендуем…"
                        + "|смотрите также…|leia também…|leia mais…|veja também…|meistgelesen|lesen sie auch…|à lire aussi…|lire aussi…"
                        + "|leggi anche…|lees ook…|czytaj także…");
        row(
                "related-news",
                LIST,
                "news sites",
                "don't miss|don’t miss|related articles|related stories|related article|related story|related links|related|see also|read also|read more|also read|see more|more stories|key points"
                        + "|more information|further reading|external links");
        row(
                "related-news",
                LINE,
                "news sites",
                "related: …|read more: …|see more: …|see also: …|related post: …|watch: …|more: …|also read: …|read also: …|recommended: …|read: …|further reading: …|read more on…|read more about…|read the full…"
                        + "|читайте также: …|mehr zum thema: …|lesen sie auch: …|leia também: …|lea también: …|lire aussi : …|leggi anche: …");
        row(
                "about-author",
                END,
                "news sites",
                "about the author…|about author|about the writer…|about the authors…|author bio|meet the author|written by…|об авторе|о авторе|sobre o autor…|sobre el autor…|über den autor…"
                        + "|über die autorin…|à propos de l'auteur…|l'autore|autore|posts by…|view all posts by…|view all articles by…|view author archive…");
        row(
                "tags",
                BOX,
                "news sites",
                "tags|tag|topics|topic|filed under…|filed in…|categories|keywords|tagged…|tagged with…|posted in…|теги|теги…|метки|schlagwörter|schlagworte|themen|tópicos|etiquetas|temas|mots-clés|标签");
        row(
                "post-navigation",
                END,
                "blogs",
                "post navigation|previous post…|next post…|previous article…|next article…|previous story…|next story…|older posts|newer posts|next article|previous article|beitragsnavigation|navegação de post");
        row(
                "copyright",
                END,
                "news sites",
                "all rights reserved…|copyright ©…|copyright 20…|© 20…|©20…|все права защищены…|terms of use|terms of service|privacy policy|cookie policy|about us|contact us|advertise with us|back to top");
        row(
                "newsletter",
                LINE,
                "news sites",
                "newsletter|newsletters|sign up|sign up for…|subscribe|subscribe to…|subscribe now|get our newsletter…|get the newsletter…|get the latest…|breaking news emails|daily newsletter"
                        + "|join our newsletter…|sign in|sign in to…|log in|register|thank you for subscribing…|thanks for signing up…|stay up to date…|stay informed…|want more…|let our news meet your inbox…|enter your email…|your email…|email address");
        row(
                "share",
                LINE,
                "news sites",
                "share|share this…|share on…|share via…|share with…|share article|share your thoughts…|share all sharing options…|share tweet…|tweet|tweet this|pin|pin it|email|e-mail|print|print this…|facebook|twitter|whatsapp|telegram|reddit|linkedin"
                        + "|pinterest|flipboard|pocket|vk|odnoklassniki|copy link|copy|link copied|save|save article|bookmark|shares|follow us…|follow…|like us on…|like this…|buffer|tumblr|messenger|e-mail this…|email this…|listen to this article|listen|get short url"
                        + "|compartilhar…|compartilhe…|compartir…|comparte…|teilen…|partager…|condividi…|поделиться…|распечатать|отправить|drucken|imprimir|分享|シェア");
        row(
                "advertisement",
                LINE,
                "news sites",
                "advertisement|advertisment|advertising|advert|ad|ads|sponsored|promoted|реклама|жарнама|publicidade|publicidad|anzeige|werbung|publicité|pubblicità|广告|story continues below…|article continues…|continue reading…|continue reading below|scroll to continue…|loading…|skip ad…"
                        + "|click here to get…|close|video|play|play video|watch|watch live|watch now|photos|gallery|back to gallery|caption|image|image of…|toggle caption|enlarge this image|enlarge image|hide caption|view gallery|open gallery|view photos|related video|now playing");
    }

    /** Lines that no list of words can name. */
    private record Shape(Chrome chrome, Pattern line) {}

    private static final List<Shape> SHAPES = List.of(
            shape("menu", "inform.kz desktop", "World News .*Site map.*"),
            shape("currency-rates", "inform.kz AMP", "(?:[a-z]{3}/kzt [\\d.,]+ ?){1,4}"),
            shape("currency-rates", "lenta.inform.kz", "(?:USD|EUR|RUB|CNY|KZT)[: ] ?[\\d.,]+(?: ?[+-][\\d.,]+)?"),
            shape(
                    "weather",
                    "inform.kz AMP, lenta",
                    "[\\p{L}][\\p{L} -]{1,20}? ?[+-]?\\d{1,2}(?: ?[+-] ?\\d{1,2})? ?(?:℃|° ?[CС])"),
            shape("telephone", "inform.kz AMP", "\\+7 ?\\(?\\d{3}\\)?[ \\d-]{7,12}"),
            shape(
                    "languages",
                    "inform.kz",
                    "(?:[•|/ ]{0,3}(?:ру|рус|қз|қаз|кз|kz|kaz|qz|qaz|en|eng|ru|rus|中文|ўз|oz|uz|ق ?ز|ق|ز|цз|中|cn))+[•|/ ]{0,3}"));

    private ChromeTable() {}

    private static void row(String reason, Reach reach, String seen, String phrases) {
        PHRASES.add(phrases, new Chrome(reason, reach, seen));
    }

    private static Shape shape(String reason, String seen, String line) {
        return new Shape(new Chrome(reason, LINE, seen), Pattern.compile("(?iu)" + line));
    }

    /** @param lower the same line in lower case */
    static Optional<Chrome> find(String text, String lower) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Chrome> phrase = PHRASES.find(lower);
        return phrase.isPresent() || !mayHaveShape(text) ? phrase : shaped(text);
    }

    /** Shapes hold a digit or begin with a short word. */
    private static boolean mayHaveShape(String text) {
        if (text.length() > LONGEST_SHAPE) {
            return false;
        }
        int blank = text.indexOf(' ');
        return blank < 4 || text.startsWith("World News") || text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Chrome> shaped(String text) {
        for (Shape shape : SHAPES) {
            if (shape.line().matcher(text).matches()) {
                return Optional.of(shape.chrome());
            }
        }
        return Optional.empty();
    }
}
