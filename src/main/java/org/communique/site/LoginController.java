package org.communique.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks who you are; the security filter answers the form. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login() {
        return "site/login";
    }
}
