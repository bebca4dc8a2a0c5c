package org.cuecard.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.Severity;
import org.cuecard.model.GuideSpec;
import org.cuecard.render.SiteContract;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.ThemeOverrides;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;

/**
 * A theme by itself, without the pages of a guide.
 *
 * @param theme its name
 * @param parents what it extends, the nearest first
 * @param home where it lies
 * @param overrides what it brings in place of its parents'
 * @param problems what is wrong with it, and which of its parents' files have changed
 */
public record ThemeReport(
        String theme, List<String> parents, Home home, List<Row> overrides, List<Diagnostic> problems) {
    private static final String GUIDE = "site/guide.yaml";

    public ThemeReport {
        parents = List.copyOf(parents);
        overrides = List.copyOf(overrides);
        problems = List.copyOf(problems);
    }

    /** Where a theme lies. */
    public enum Home {
        GUIDE,
        CUECARD,
        /** It or a parent of it cannot be had; the problems say why. */
        NOWHERE
    }

    /**
     * Something that the theme brings in place of a parent's.
     *
     * @param kind template, asset, text or parameter
     * @param name as one would ask for it
     * @param state same, changed or unmarked; empty for what is no file
     * @param parent the path of the parent's file; empty for what is no file
     */
    public record Row(String kind, String name, String state, String parent) {}

    /** The theme that a guide names; empty when the guide cannot be read so far. */
    public static Optional<String> nameIn(Path guide) throws IOException {
        return spec(SourceTreeReader.read(guide, List.of("site")))
                .map(spec -> spec.theme().value());
    }

    /**
     * Reads a theme against the contract, with its own values for all parameters and the guide's language, or English
     * where there is no guide.
     *
     * @param guide the folder whose {@code themes/} are looked at before those that come with Cuecard
     * @param version of this program, such as {@code 0.1.0}
     * @param accept whether to write down first that the theme's files fit what they take the place of. Nothing is
     *     written for a theme of Cuecard's own, or for one that brings no such file
     * @throws IOException when the folder cannot be read, or the marks cannot be written
     */
    public static ThemeReport of(Path guide, String name, String version, boolean accept) throws IOException {
        SourceTree tree = SourceTreeReader.read(guide, List.of("site", "themes"));
        List<SourceTree> places = List.of(tree, BundledThemes.read());
        SourceFile nowhere = SourceFile.absent("themes/" + name);
        ThemeRequest request = ThemeRequest.of(
                new Located<>(name, nowhere.start()),
                spec(tree).map(GuideSpec::language).orElseGet(() -> new Located<>("en", nowhere.start())),
                Map.of(),
                version);
        DiagnosticLog log = new DiagnosticLog();
        Optional<ThemeOverrides> found = ThemeOverrides.of(places, request, log);
        if (found.isEmpty()) {
            return new ThemeReport(name, List.of(), Home.NOWHERE, List.of(), log.all());
        }
        ThemeOverrides overrides = found.orElseThrow();
        Path marks = guide.resolve("themes").resolve(name).resolve(ThemeOverrides.MARKS);
        if (accept && overrides.own() && (!overrides.files().isEmpty() || Files.exists(marks))) {
            Files.write(marks, overrides.marks().getBytes(StandardCharsets.UTF_8));
            return of(guide, name, version, false);
        }
        DiagnosticLog problems = new DiagnosticLog();
        problems.reportAll(
                ThemeReader.read(places, SiteContract.themes(), request).diagnostics());
        problems.reportAll(overrides.changes());
        Home home = overrides.own() ? Home.GUIDE : Home.CUECARD;
        return new ThemeReport(name, overrides.parents(), home, rows(overrides), problems.all());
    }

    /** How many of its problems are so severe. */
    public int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static Optional<GuideSpec> spec(SourceTree tree) {
        return tree.file(GUIDE).flatMap(file -> SpecReader.read(file, GuideSpec.class, unheard -> {}));
    }

    private static List<Row> rows(ThemeOverrides overrides) {
        List<Row> rows = new ArrayList<>();
        for (ThemeOverrides.Replacement file : overrides.files()) {
            String kind = file.path().startsWith("templates/") ? "template" : "asset";
            rows.add(new Row(kind, file.path(), file.state().name().toLowerCase(Locale.ROOT), file.parent()));
        }
        overrides
                .texts()
                .forEach((file, keys) -> keys.forEach(key -> rows.add(new Row("text", file + ": " + key, "", ""))));
        overrides.parameters().forEach(name -> rows.add(new Row("parameter", name, "", "")));
        return rows;
    }
}
