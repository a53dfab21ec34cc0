package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The console's navigation; templates call it as {@code @consoleSections}. A section is shown where its page exists. */
@Component("consoleSections")
@ConditionalOnWebApplication
class ConsoleSections {

    private static final String ROOT = "/admin/";

    /** In the order of the work: what comes in, what is doubtful, what was decided, who did it. */
    private static final List<String> SECTIONS =
            List.of("imports", "quarantine", "review", "corrections", "authority", "accounts", "audit");

    private static final Set<String> FOR_ADMINS = Set.of("accounts", "audit");

    /**
     * @param name by which the bundle calls it, {@code console.name}
     */
    public record Section(String name, String path, boolean current) {}

    private final HttpServletRequest request;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    ConsoleSections(
            HttpServletRequest request,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.request = request;
        this.pages = pages;
    }

    /** Whether the page that is shown belongs to the console and somebody is logged in. */
    public boolean isOpen() {
        return request.getRequestURI().startsWith(ROOT) && request.getUserPrincipal() != null;
    }

    /** The name of whoever is logged in; empty for nobody. */
    public String user() {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    /** The sections whose pages exist and that whoever is logged in may see. */
    public List<Section> sections() {
        return SECTIONS.stream()
                .filter(name -> exists(ROOT + name))
                .filter(name -> !FOR_ADMINS.contains(name) || request.isUserInRole("ADMIN"))
                .map(name -> new Section(name, ROOT + name, isWithin(ROOT + name)))
                .toList();
    }

    private boolean exists(String path) {
        return pages.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternValues)
                .anyMatch(patterns -> patterns.contains(path));
    }

    private boolean isWithin(String path) {
        return request.getRequestURI().equals(path) || request.getRequestURI().startsWith(path + "/");
    }
}
