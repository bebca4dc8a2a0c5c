package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.schema.Doc;
import org.cuecard.source.Located;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** A small theme in memory, sound as it is, that a test bends in one place. */
final class Sample {
    @Doc("A drill's page.")
    record Page(
            @Doc("The guide's title.") String guide,
            @Doc("The drill.") Drill drill,
            @Doc("Further drills.") List<Card> cards,
            @Doc("A word of warning.") Optional<String> warning,
            @Doc("Who wrote it.") Optional<Person> author,
            @Doc("Whether it is new.") boolean fresh) {
        Page {
            cards = List.copyOf(cards);
        }
    }

    @Doc("A drill.")
    record Drill(
            @Doc("Its name.") String name,
            @Doc("How often.") int times,
            @Doc("What to do.") List<Move> moves,
            @Doc("Its text.") Markup body,
            @Doc("A figure.") Optional<Markup> figure) {
        Drill {
            moves = List.copyOf(moves);
        }
    }

    @Doc("One move.")
    record Move(
            @Doc("What to do.") String action,
            @Doc("What to think of.") Optional<String> cue) {}

    @Doc("A link to a drill.")
    record Card(
            @Doc("Its name.") String cardName,
            @Doc("Its address.") String cardUrl,
            @Doc("Tags.") List<String> labels) {
        Card {
            labels = List.copyOf(labels);
        }
    }

    @Doc("A person.")
    record Person(@Doc("The name.") String personName) {}

    static final Page PAGE = new Page(
            "Bands & more",
            new Drill(
                    "Clam <shell>",
                    8,
                    List.of(
                            new Move("Lie down", Optional.of("hips stacked")),
                            new Move("Open \"wide\"", Optional.empty())),
                    new Markup("<p>Slowly.</p>"),
                    Optional.empty()),
            List.of(new Card("Bridge", "bridge.html", List.of("floor", "band"))),
            Optional.empty(),
            Optional.of(new Person("O'Neil")),
            true);

    static final ThemeContract CONTRACT =
            ThemeContract.of(Map.of("page", Page.class), java.util.Set.of("count {n}", "home"));

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> bundled = new TreeMap<>();
    private final Map<String, byte[]> assets = new TreeMap<>();
    private final Map<String, Located<String>> parameters = new LinkedHashMap<>();
    private ThemeContract contract = CONTRACT;
    private String theme = "plain";
    private String language = "en";
    private String engine = "0.1.0-SNAPSHOT";
    private boolean rightToLeft;

    Sample() {
        text("themes/plain/theme.yaml", """
                name: Plain
                description: A theme for tests.
                engine: ">=0.1 <2"
                parameters:
                  accent: {type: colour, default: "#aa3311", doc: Links.}
                strings: [title, "by {personName}"]
                """);
        text("themes/plain/strings/en.yaml", """
                title: Drills
                by: By {personName}
                home: Home
                count: {one: "{n} drill", other: "{n} drills"}
                """);
        text("themes/plain/templates/page.mustache", "<h1>{{drill.name}}</h1>\n");
    }

    Sample text(String path, String text) {
        texts.put(path, text);
        return this;
    }

    Sample bundled(String path, String text) {
        bundled.put(path, text);
        return this;
    }

    Sample asset(String path, String text) {
        assets.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Sample page(String template) {
        return text("themes/plain/templates/page.mustache", template);
    }

    Sample partial(String name, String template) {
        return text("themes/plain/templates/" + name + ".mustache", template);
    }

    /** More lines for theme.yaml. */
    Sample yaml(String lines) {
        return text("themes/plain/theme.yaml", texts.get("themes/plain/theme.yaml") + lines);
    }

    /** A line of guide.yaml that sets a parameter. */
    Sample set(String name, String value) {
        parameters.put(name, located(name + ": " + value, value));
        return this;
    }

    Sample contract(ThemeContract other) {
        contract = other;
        return this;
    }

    Sample theme(String name) {
        theme = name;
        return this;
    }

    Sample language(String tag) {
        language = tag;
        return this;
    }

    Sample rightToLeft() {
        rightToLeft = true;
        return this;
    }

    Sample engine(String version) {
        engine = version;
        return this;
    }

    private static Located<String> located(String line, String value) {
        SourceFile file = SourceFile.of("site/guide.yaml", line + "\n");
        int at = line.length() - value.length();
        return new Located<>(value, file.span(at, line.length()));
    }

    Checked<Theme> read() {
        SourceTree written = SourceTree.of(texts);
        Map<String, SourceAsset> more = new TreeMap<>();
        assets.forEach((path, bytes) -> more.put(path, new SourceAsset(path, bytes.length, bytes::clone)));
        SourceTree guide = new SourceTree(written.files(), new TreeMap<>(more), List.of());
        ThemeRequest request = ThemeRequest.of(
                        located("theme: " + theme, theme),
                        located("language: " + language, language),
                        parameters,
                        engine)
                .withRightToLeft(rightToLeft);
        return ThemeReader.read(List.of(guide, SourceTree.of(bundled)), contract, request);
    }

    /** What the author is told, as it stands in the terminal. */
    String told() {
        return new SnippetFormatter(false).format(read().diagnostics()).strip();
    }

    Theme sound() {
        Checked<Theme> read = read();
        if (!read.diagnostics().isEmpty()) {
            throw new AssertionError(new SnippetFormatter(false).format(read.diagnostics()));
        }
        return read.get();
    }

    String render() {
        return sound().render("page", PAGE, "../");
    }

    static String css(Theme theme, String asset) {
        SourceAsset found = theme.assets().content(asset).orElseThrow();
        return new String(found.bytes(), StandardCharsets.UTF_8);
    }
}
