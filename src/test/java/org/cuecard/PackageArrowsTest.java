package org.cuecard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds which package may import which, and which package alone may see a library.
 *
 * <p>The list below is the plan of the house: data goes from the top of it to the bottom, and a package may import only
 * what stands behind its arrow. Whoever needs another arrow changes this list, and is asked for the reason.
 */
class PackageArrowsTest {
    private static final String ARROWS = """
            source     ->
            diagnostic -> source
            image      ->
            schema     -> source diagnostic
            model      -> source schema
            parse      -> source diagnostic schema model
            plan       -> source diagnostic model
            figure     -> source model
            theme      -> source diagnostic schema
            render     -> source schema image model plan figure theme
            pdf        -> source render
            output     -> source diagnostic plan
            build      -> source diagnostic schema image model parse plan figure theme render pdf output
            serve      -> source diagnostic output build
            importer   -> source diagnostic schema model parse
            cli        -> source diagnostic build serve importer
            """;

    /**
     * A library's packages, then the packages of ours that may see it. jsoup is parse's too: HTML in a body is made
     * safe where the body is read, for no later stage looks into {@link org.cuecard.model.Prose}. It is importer's,
     * which makes Markdown of other people's HTML.
     */
    private static final String LIBRARIES = """
            org.yaml.snakeyaml..      -> schema
            com.vladsch.flexmark..    -> parse
            com.github.mustachejava.. -> theme
            org.jsoup..               -> parse render pdf importer
            de.siegmar.fastcsv..      -> importer
            com.google.zxing..        -> render
            com.openhtmltopdf..       -> pdf
            org.apache.pdfbox..       -> pdf
            picocli..                 -> cli
            """;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cuecard");

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void a_package_imports_only_what_stands_behind_its_arrow(Arrow arrow) {
        List<String> allowed = new ArrayList<>(arrow.to());
        allowed.add(arrow.from());
        noClasses()
                .that(resideInAPackage(ours(arrow.from())))
                .should()
                .dependOnClassesThat(resideInAPackage("org.cuecard..").and(not(resideInAny(allowed))))
                .as(arrow.toString())
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void a_library_is_seen_only_by_the_package_that_wraps_it(Arrow library) {
        noClasses()
                .that(not(resideInAny(library.to())))
                .should()
                .dependOnClassesThat(resideInAPackage(library.from()))
                .as(library.toString())
                .check(OURS);
    }

    @Test
    void every_class_lives_in_a_package_of_the_list() {
        classes()
                .that(not(name("org.cuecard.package-info")))
                .should()
                .resideInAnyPackage(arrows().map(arrow -> ours(arrow.from())).toArray(String[]::new))
                .check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void the_map_and_the_manual_tell_the_same(Arrow arrow) throws IOException {
        String all = arrow.from().equals("build") ? "all above" : String.join(", ", arrow.to());
        String imports = all.isEmpty() ? "nothing" : all;
        assertThat(Files.readString(Path.of("src/main/java/org/cuecard/package-info.java")))
                .contains("<tr><td>" + arrow.from() + "</td><td>" + imports + "</td>");
        assertThat(Files.readString(Path.of("src/manual/site/pages/design.md")))
                .contains("| `" + arrow.from() + "` | " + imports + " |");
    }

    @Test
    void no_arrow_points_back() {
        Map<String, Arrow> seen = new LinkedHashMap<>();
        arrows().forEach(arrow -> {
            assertThat(seen.keySet()).as("the packages above %s", arrow.from()).containsAll(arrow.to());
            seen.put(arrow.from(), arrow);
        });
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that(not(resideInAPackage(ours("cli"))))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(OURS);
    }

    @Test
    void only_the_command_line_ends_the_process() {
        noClasses()
                .that(not(resideInAPackage(ours("cli"))))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(OURS);
    }

    static Stream<Arrow> arrows() {
        return ARROWS.lines().map(Arrow::parse);
    }

    static Stream<Arrow> libraries() {
        return LIBRARIES.lines().map(Arrow::parse);
    }

    private static DescribedPredicate<JavaClass> resideInAny(List<String> packages) {
        return resideInAnyPackage(packages.stream().map(PackageArrowsTest::ours).toArray(String[]::new));
    }

    private static String ours(String name) {
        return "org.cuecard." + name + "..";
    }

    /** One line of a list: {@code from} may be seen beside {@code to} and nothing else. */
    private record Arrow(String from, List<String> to) {
        static Arrow parse(String line) {
            String[] sides = line.split("->", -1);
            return new Arrow(
                    sides[0].strip(),
                    sides[1].isBlank() ? List.of() : List.of(sides[1].strip().split(" ", -1)));
        }

        @Override
        public String toString() {
            return from + " -> " + String.join(" ", to);
        }
    }
}
