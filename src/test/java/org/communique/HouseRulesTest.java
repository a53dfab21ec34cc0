package org.communique;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;

/** The house as it is drawn: which room may know which, what the pure rooms stay free of, where things live. */
@AnalyzeClasses(packages = "org.communique", importOptions = HouseRulesTest.WithoutTests.class)
class HouseRulesTest {

    /** Tests may know whom they like, in whichever folder of {@code target} a build puts them. */
    static final class WithoutTests implements ImportOption {

        private static final Pattern TESTS = Pattern.compile(".*/target/(.*/)?test(-classes)?/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(TESTS);
        }
    }

    // reading ◄── recognition ◄── catalogue ◄── importing
    //                                 ▲ ▲
    //                                 │ └────── curation
    //                                 ├──────── accounts, operations
    //                                 └──────── site
    @ArchTest
    static final ArchRule arrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reading")
            .definedBy("org.communique.reading..")
            .layer("recognition")
            .definedBy("org.communique.recognition..")
            .layer("catalogue")
            .definedBy("org.communique.catalogue..")
            .layer("importing")
            .definedBy("org.communique.importing..")
            .optionalLayer("curation")
            .definedBy("org.communique.curation..")
            .layer("accounts")
            .definedBy("org.communique.accounts..")
            .layer("operations")
            .definedBy("org.communique.operations..")
            .optionalLayer("site")
            .definedBy("org.communique.site..")
            .whereLayer("reading")
            .mayNotAccessAnyLayer()
            .whereLayer("recognition")
            .mayOnlyAccessLayers("reading")
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("recognition", "reading")
            .whereLayer("importing")
            .mayOnlyAccessLayers("catalogue", "recognition", "reading")
            .whereLayer("curation")
            .mayOnlyAccessLayers("catalogue", "recognition", "reading")
            .whereLayer("accounts")
            .mayOnlyAccessLayers("catalogue")
            .whereLayer("operations")
            .mayOnlyAccessLayers("catalogue")
            .whereLayer("site")
            .mayOnlyAccessLayers("catalogue", "recognition", "reading");

    @ArchTest
    static final ArchRule hallIsImportedByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique")
            .should()
            .dependOnClassesThat(resideInAPackage("org.communique"));

    @ArchTest
    static final ArchRule embeddedKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.communique.embedded..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.communique..").and(not(resideInAPackage("org.communique.embedded.."))));

    @ArchTest
    static final ArchRule nobodyKnowsEmbedded = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique.embedded..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.communique.embedded.."));

    @ArchTest
    static final ArchRule pureRoomsKnowTheJdkOnly = classes()
            .that()
            .resideInAnyPackage("org.communique.reading..", "org.communique.recognition..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.communique.reading..",
                    "org.communique.recognition..",
                    "java.io",
                    "java.lang..",
                    "java.math",
                    "java.net",
                    "java.nio",
                    "java.nio.charset",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "java.util.zip",
                    "org.jsoup..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule pureRoomsReadNoFileClockOrConsole = noClasses()
            .that()
            .resideInAnyPackage("org.communique.reading..", "org.communique.recognition..")
            .should()
            .dependOnClassesThat(nameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream)|java\\.time\\.Clock"))
            .orShould()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty"))
                    .and(target(owner(assignableTo(System.class)))));

    @ArchTest
    static final ArchRule jsoupIsBehindOneDoor = noClasses()
            .that()
            .haveNameNotMatching("org\\.communique\\.reading\\.HtmlDoor([$].*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule fullTextIsBehindOneDoor = noClasses()
            .that()
            .resideOutsideOfPackage("org.communique.catalogue.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule searchKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.communique.catalogue.search..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.communique..")
                    .and(not(resideInAPackage("org.communique.catalogue.search.."))));

    @ArchTest
    static final ArchRule sqlStaysInTheCatalogue = noClasses()
            .that()
            .resideOutsideOfPackages("org.communique.catalogue..", "org.communique.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.springframework.data.jpa..",
                    "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheCatalogue = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .resideInAPackage("org.communique.catalogue..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule namesTellTheStage = noClasses()
            .should()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..service..");
}
