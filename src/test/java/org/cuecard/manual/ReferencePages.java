package org.cuecard.manual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.build.FileKind;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Severity;
import org.cuecard.render.SiteContract;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeReference;
import org.cuecard.theme.ThemeRequest;

/**
 * The pages of the manual that the program's own declarations make. They are committed, so that anybody can read them.
 */
final class ReferencePages {
    static final Path FOLDER = Path.of("src/manual/site/pages/reference");

    private ReferencePages() {}

    /** Markdown by the name of its file. */
    static SortedMap<String, String> all(Path empty) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (FileKind kind : FileKind.values()) {
            pages.put(kind.id() + ".md", fields(kind));
        }
        pages.put("theme-cuecard.md", bundledThemePage());
        pages.put("theme-data.md", themeData());
        pages.put("diagnostics.md", diagnostics(empty));
        return pages;
    }

    private static String fields(FileKind kind) {
        String file = switch (kind) {
            case EXERCISE -> "an exercise's YAML file, exercises/ID.yaml";
            case PROGRAMME -> "a programme's YAML file, site/programmes/ID.yaml";
            case PAGE -> "the head of a page, site/pages/PATH.md";
            case GUIDE -> "site/guide.yaml";
            case VOCABULARY -> "site/vocabulary.yaml";
            case THEME -> "themes/NAME/theme.yaml";
            case COACH -> "a coach's profile, coach.yaml";
            case HANDOUT -> "a handout's file, handout.yaml";
        };
        String name =
                kind.id().substring(0, 1).toUpperCase(Locale.ROOT) + kind.id().substring(1);
        return head(name + " fields", "Every field of " + file + ".") + kind.reference();
    }

    private static String themeData() {
        return head("What a template can show", "The data of each template, name by name.")
                + "A template shows the names of its record, and those of the records inside.\n\n"
                + ThemeReference.ofContract(SiteContract.themes());
    }

    private static String bundledThemePage() throws IOException {
        return head(
                        "The theme that comes with Cuecard",
                        "Its parameters, its texts, and the parts that a theme of your own can replace.")
                + ThemeReference.ofTheme(bundledTheme());
    }

    private static Theme bundledTheme() throws IOException {
        SourceFile nobody = SourceFile.of("site/guide.yaml", "");
        return ThemeReader.read(
                        List.of(BundledThemes.read()),
                        SiteContract.themes(),
                        ThemeRequest.of(
                                new Located<>("cuecard", nobody.start()),
                                new Located<>("en", nobody.start()),
                                Map.of(),
                                "0.1.0"))
                .get();
    }

    private static String diagnostics(Path empty) throws IOException {
        StringBuilder out = new StringBuilder(head(
                "Every problem that Cuecard tells",
                "Each problem by the code in its square brackets, with an example as a terminal shows it."));
        out.append("A code never changes its meaning, so that scripts can rely on it.\n\n");
        for (Severity severity : Severity.values()) {
            out.append("## ").append(heading(severity)).append("\n\n");
            for (Code code : Stream.of(Code.values())
                    .filter(code -> code.severity() == severity)
                    .toList()) {
                out.append("### ").append(code.id()).append("\n\n");
                out.append(code.explanation()).append("\n\n");
                if (Mistake.codes().contains(code)) {
                    String told = Mistake.told(code, empty)
                            .orElseThrow(() -> new IllegalStateException("no mistake is told for " + code.id()));
                    out.append("```text\n").append(told).append("```\n\n");
                }
            }
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors: nothing is written";
            case WARNING -> "Warnings: the site is written, unless `--strict` is set";
            case NOTE -> "Notes: shown with `-v`";
        };
    }

    private static String head(String title, String summary) {
        return "---\ntitle: " + title + "\nsummary: " + summary + "\n---\n\n";
    }
}
