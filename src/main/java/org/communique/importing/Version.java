package org.communique.importing;

import java.util.Objects;

/** The version of the application that is running. */
final class Version {

    private Version() {}

    /** As the jar's manifest has it; "development" outside a jar. */
    static String ofBuild() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }
}
