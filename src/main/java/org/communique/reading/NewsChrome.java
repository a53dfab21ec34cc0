package org.communique.reading;

import static org.communique.reading.Chrome.Reach.BOX;
import static org.communique.reading.Chrome.Reach.END;
import static org.communique.reading.Chrome.Reach.LINE;
import static org.communique.reading.Chrome.Reach.LIST;

/** Chrome of news sites anywhere, one row a kind. */
final class NewsChrome {

    private NewsChrome() {}

    static void addTo(ChromeTable.Rows rows) {
        rows.add(
                "menu",
                LINE,
                "news sites",
                "found a bug|report a bug|reading this article requires|skip to content…|skip to main content…|skip to navigation…|skip to main navigation…|skip navigation|jump to content…|jump to navigation…"
                        + "|you are here…|перейти к содержанию…|перейти к основному содержанию…|негізгі мазмұнға өту…|zum inhalt springen…|ir al contenido…|aller au contenu…");
        rows.add(
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
        rows.add(
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
        rows.add(
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
                        + "|leggi anche…|lees ook…|czytaj także…|дивіться також…|читайте також…|читайте ще…|сондай-ақ оқыңыз…|тағы оқыңыз…"
                        + "|оқи отырыңыз…|pročitajte još…|pročitajte i…");
        rows.add(
                "related-news",
                LIST,
                "news sites",
                "don't miss|don’t miss|related articles|related stories|related article|related story|related links|related|see also|read also|read more|also read|see more|more stories|key points"
                        + "|more information|further reading|external links");
        rows.add(
                "related-news",
                LINE,
                "news sites",
                "related: …|read more: …|see more: …|see also: …|related post: …|watch: …|more: …|also read: …|read also: …|recommended: …|read: …|further reading: …|read more on…|read more about…|read the full…"
                        + "|читайте также: …|mehr zum thema: …|lesen sie auch: …|leia também: …|lea también: …|lire aussi : …|leggi anche: …");
        rows.add(
                "about-author",
                END,
                "news sites",
                "about the author…|about author|about the writer…|about the authors…|author bio|meet the author|written by…|об авторе|о авторе|sobre o autor…|sobre el autor…|über den autor…"
                        + "|über die autorin…|à propos de l'auteur…|l'autore|autore|posts by…|view all posts by…|view all articles by…|view author archive…");
        rows.add(
                "tags",
                BOX,
                "news sites",
                "tags|tag|topics|topic|filed under…|filed in…|categories|keywords|tagged…|tagged with…|posted in…|теги|теги…|метки|schlagwörter|schlagworte|themen|tópicos|etiquetas|temas|mots-clés|标签");
        rows.add(
                "post-navigation",
                END,
                "blogs",
                "post navigation|previous post…|next post…|previous article…|next article…|previous story…|next story…|older posts|newer posts|next article|previous article|beitragsnavigation|navegação de post");
        rows.add(
                "copyright",
                END,
                "news sites",
                "all rights reserved…|copyright ©…|copyright 20…|© 20…|©20…|все права защищены…|terms of use|terms of service|privacy policy|cookie policy|about us|contact us|advertise with us|back to top");
        rows.add(
                "newsletter",
                LINE,
                "news sites",
                "newsletter|newsletters|sign up|sign up for…|subscribe|subscribe to…|subscribe now|get our newsletter…|get the newsletter…|get the latest…|breaking news emails|daily newsletter"
                        + "|join our newsletter…|sign in|sign in to…|log in|register|thank you for subscribing…|thanks for signing up…|stay up to date…|stay informed…|want more…|let our news meet your inbox…|enter your email…|your email…|email address");
        rows.add(
                "share",
                LINE,
                "news sites",
                "share|share this…|share on…|share via…|share with…|share article|share your thoughts…|share all sharing options…|share tweet…|tweet|tweet this|pin|pin it|email|e-mail|print|print this…|facebook|twitter|whatsapp|telegram|reddit|linkedin"
                        + "|pinterest|flipboard|pocket|vk|vkontakte|odnoklassniki|одноклассники|вконтакте|новостью поделились…|copy link|copy|link copied|save|save article|bookmark|shares|follow us…|follow…|like us on…|like this…|buffer|tumblr|messenger|e-mail this…|email this…|listen to this article|listen|get short url"
                        + "|compartilhar…|compartilhe…|compartir…|comparte…|teilen…|partager…|condividi…|поделиться…|распечатать|отправить|drucken|imprimir|分享|シェア");
        rows.add(
                "advertisement",
                LINE,
                "news sites",
                "advertisement|advertisment|advertising|advert|ad|ads|sponsored|promoted|реклама|жарнама|publicidade|publicidad|anzeige|werbung|publicité|pubblicità|广告|story continues below…|article continues…|continue reading…|continue reading below|scroll to continue…|loading…|skip ad…"
                        + "|click here to get…|close|video|play|play video|watch|watch live|watch now|photos|gallery|back to gallery|caption|image|image of…|toggle caption|enlarge this image|enlarge image|hide caption|view gallery|open gallery|view photos|related video|now playing");
    }
}
