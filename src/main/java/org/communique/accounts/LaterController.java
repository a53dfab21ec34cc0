package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What whoever has tried too often is told. */
@Controller
class LaterController {

    @RequestMapping(LoginGate.LATER)
    String later(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(LoginGate.SECONDS) instanceof Long seconds)) {
            return "redirect:/login";
        }
        Duration wait = Duration.ofSeconds(seconds);
        model.addAttribute("minutes", wait.toMinutes());
        model.addAttribute("seconds", wait.toSecondsPart());
        return "accounts/later";
    }
}
