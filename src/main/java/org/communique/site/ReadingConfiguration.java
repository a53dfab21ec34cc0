package org.communique.site;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what everybody may read is read: with conditions, and from scripts of other sites. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration implements WebMvcConfigurer {

    private static final List<String> OPEN = List.of(
            "/api/**",
            "/timeline",
            "/timeline.*",
            "/search",
            "/search.*",
            "/contacts/*",
            "/articles/*",
            "/officials",
            "/officials.*",
            "/officials/*",
            "/countries/*");

    private final Freshness freshness;

    ReadingConfiguration(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshness);
    }

    /** Scripts of other sites may read what everybody may read; they send no cookie with it. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : OPEN) {
            registry.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders("ETag", "Last-Modified", "Link", "Content-Disposition")
                    .maxAge(Duration.ofDays(1).toSeconds());
        }
    }
}
