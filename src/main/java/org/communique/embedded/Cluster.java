package org.communique.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A database cluster and the password that opens it, kept side by side in one folder. The folder is named after
 * PostgreSQL's major version, since the files of one cannot be read by another.
 */
record Cluster(Path folder) {

    static final String NAME = "communique";

    private static final String MAJOR = "pg18";
    private static final int PASSWORD_BYTES = 24;

    static Cluster in(Path dataFolder) {
        return new Cluster(dataFolder.resolve(MAJOR));
    }

    Path data() {
        return folder.resolve("cluster");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password"));
    }

    /** Makes the cluster if it is missing, with a role and a database of the application's own. */
    void makeIfMissing(Programs programs) throws IOException {
        if (!Files.isDirectory(folder)) {
            Folders.makeWhole(folder, unfinished -> make(new Cluster(unfinished), programs));
        }
    }

    private static void make(Cluster cluster, Programs programs) throws IOException {
        programs.privileges().own(cluster.folder);
        String password = newPassword();
        Path file = Folders.makePrivateFile(cluster.folder.resolve("password"), password);
        initdb(programs, cluster.data().toString(), file.toString());
        // Not the superuser: whoever gets to speak SQL through the application reaches its own tables only.
        programs.feed(
                """
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """.formatted(NAME, password),
                "postgres",
                "--single",
                "-D",
                cluster.data().toString(),
                "postgres");
    }

    /**
     * The built-in C.UTF-8 locale sorts alike on every machine and for ever; {@code lc_ctype} must know UTF-8 all the
     * same, else pg_trgm sees no letters outside ASCII.
     */
    private static void initdb(Programs programs, String data, String passwordFile) throws IOException {
        List<String> arguments = List.of(
                "--pgdata=" + data,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterType());
        programs.run("initdb", arguments.toArray(String[]::new));
    }

    /** A locale of UTF-8 that the operating system is sure to have. */
    private static String characterType() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return "en_US.UTF-8";
        }
        return system.startsWith("windows") ? "English_United States.utf8" : "C.UTF-8";
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
