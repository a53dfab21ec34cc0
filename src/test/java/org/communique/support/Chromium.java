package org.communique.support;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium on this machine; a test run without one fails, and says what to install. */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");

    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/lib/chromium/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe")
            .map(Path::of)
            .toList();

    private static final Optional<Path> FOUND =
            named().or(Chromium::onPath).or(Chromium::inUsualPlace).or(Chromium::installed);

    private Chromium() {}

    /** @throws IllegalStateException when there is none, each time it is asked */
    static Path executable() {
        return FOUND.orElseThrow(() -> new IllegalStateException(
                "The pages are tested in a real browser, and no Chromium is here. Install one (Debian: apt-get install"
                        + " chromium; .ci/run does so), or name one: BROWSER_PATH=/path/to/chromium. Tried BROWSER_PATH,"
                        + " then " + NAMES + " on the PATH, then " + USUAL_PLACES + ", then to install it as root on"
                        + " Debian."));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("BROWSER_PATH")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> inUsualPlace() {
        return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Not on Ubuntu, whose package of that name is a door to a snap. */
    private static Optional<Path> installed() {
        boolean debian = sh("grep -qx ID=debian /etc/os-release && test $(id -u) = 0");
        return debian && sh("apt-get -q update && apt-get -q -y install --no-install-recommends chromium")
                ? onPath()
                : Optional.empty();
    }

    private static boolean sh(String command) {
        try {
            ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectOutput(Redirect.DISCARD);
            shell.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return shell.start().waitFor() == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
