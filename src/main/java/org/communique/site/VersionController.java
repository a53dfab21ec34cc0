package org.communique.site;

import java.util.List;
import org.communique.catalogue.VersionPages;
import org.communique.catalogue.VersionView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of an article, with the words that changed since the one before it. */
@Controller
class VersionController {

    private final VersionPages versions;
    private final Words words;

    VersionController(VersionPages versions, Words words) {
        this.versions = versions;
        this.words = words;
    }

    @GetMapping(
            path = "/articles/{id:[0-9]{1,18}}/versions/{number:[1-9][0-9]{0,8}}",
            produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable long id, @PathVariable int number, Model model) {
        VersionView version = versions.version(id, number);
        VersionView former = number == 1 ? version : versions.version(id, number - 1);
        model.addAttribute("title", words.say("article.version", number) + ": " + version.headline());
        model.addAttribute("version", version);
        model.addAttribute("headline", WordDiff.of(former.headline(), version.headline()));
        model.addAttribute("text", WordDiff.of(text(former.paragraphs()), text(version.paragraphs())));
        return "site/version";
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
