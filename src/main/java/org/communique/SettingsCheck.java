package org.communique;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Refuses settings that would fail later with a message that does not name them. */
class SettingsCheck implements EnvironmentPostProcessor {

    private static final String DATABASE = "jdbc:postgresql:";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        checkDatabase(settings.getProperty("spring.datasource.url", ""));
        checkSeeds(settings.getProperty("communique.seeds", ""));
    }

    /** The value is not shown: other tools' addresses, {@code postgres://user:password@host/name}, hold the password. */
    private static void checkDatabase(String url) {
        if (StringUtils.hasText(url) && !url.startsWith(DATABASE)) {
            throw new UnusableSetting(
                    "spring.datasource.url (SPRING_DATASOURCE_URL) is no address of a PostgreSQL database for Java.",
                    "Write it as " + DATABASE + "//host:5432/name, with spring.datasource.username and"
                            + " spring.datasource.password beside it.");
        }
    }

    private static void checkSeeds(String folder) {
        if (StringUtils.hasText(folder) && !Files.isDirectory(Path.of(folder))) {
            throw new UnusableSetting(
                    "communique.seeds (COMMUNIQUE_SEEDS) names no folder: "
                            + Path.of(folder).toAbsolutePath(),
                    "Name an existing folder, or leave the setting out: then seeds/ is imported, else the copy that the"
                            + " application carries.");
        }
    }
}
