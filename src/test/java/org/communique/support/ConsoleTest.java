package org.communique.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A browser test whose admin's password is known. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@TestPropertySource(
        properties = {"communique.admin.password=" + ConsoleTest.PASSWORD, "communique.metrics.token=scrape-me"})
public @interface ConsoleTest {

    String PASSWORD = "seven quiet lamps burn";
}
