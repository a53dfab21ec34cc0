package org.communique.site;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** What all pages share: the choice of form, and the language of the interface. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(java.util.List.<ContentNegotiationStrategy>of(new FormOfAddress()));
    }

    /** The interface speaks English, with dates as the British write them, until it has more languages. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.UK);
    }
}
