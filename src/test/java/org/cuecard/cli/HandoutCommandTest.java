package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cuecard.pdf.VeraJudge;
import org.cuecard.render.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coach's day: handouts from the bundled guide, which nobody has built. */
class HandoutCommandTest {
    private static final String NAME = "Zoë O'Brien-Łukasz";
    private static final String GUIDE = Path.of("").toAbsolutePath().toString();

    private static final String HANDOUT = """
            title: Strength for spring
            for: Zoë O'Brien-Łukasz
            exercises:
              - banded-squat
              - exercise: clamshell
                dose: {sets: 4, reps: 9}
                sides: left
                note: Slowly on this side.
              - monster-walk
            days: [mon, wed, fri]
            goal: Run 10 km in May.
            notes: [Call me if the knee aches.]
            date: 2026-11-30
            next-review: 2026-12-21
            """;

    /** Poses are drawn once for all tests. */
    @TempDir
    private static Path drawings = Path.of("");

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        write("handout.yaml", HANDOUT);
        for (String file : List.of("coach.yaml", "logo.svg", "logo.png")) {
            Files.copy(Path.of("src/test/resources/coach").resolve(file), temp.resolve(file));
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(temp.resolve(file), text);
    }

    private Run handout(String... args) {
        List<String> all = new ArrayList<>(List.of("handout", "--guide", GUIDE));
        all.addAll(List.of(args));
        if (all.stream().noneMatch(arg -> arg.endsWith("-cache") || arg.equals("--cache"))) {
            all.addAll(List.of("--cache", drawings.toString()));
        }
        return Run.in(temp, all.toArray(String[]::new));
    }

    private byte[] pdf() throws IOException {
        return Files.readAllBytes(temp.resolve("handout.pdf"));
    }

    private List<String> pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private String text() throws IOException {
        return String.join(" ", pages());
    }

    @Test
    void exercises_become_a_handout_with_the_doses_days_and_names_that_were_typed() throws Exception {
        Run run = handout(
                "banded-squat",
                "clamshell",
                "--sets",
                "3",
                "--reps",
                "12",
                "--days",
                "mon,wed,fri",
                "--weeks",
                "4",
                "--for",
                NAME,
                "--coach",
                "coach.yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("handout\\.pdf: [0-9]+ pages, [0-9]+ KB\n");
        String text = text();
        assertThat(text)
                .contains("Your exercises", "Banded squat", "Clamshell", "3 × 12")
                .contains("Mira Holt", "Harbour Lane Physiotherapy", "mira@example.org")
                .contains("Week 4", "Monday, Wednesday and Friday")
                .doesNotContain("Week 5", "Monster walk");
        assertThat(pages()).allSatisfy(page -> assertThat(page).contains(NAME, "Page ", "Stop if you feel"));
        assertThat(VeraJudge.complaints(pdf())).isEmpty();
    }

    @Test
    void a_handouts_file_says_the_same_and_more() throws Exception {
        assertThat(handout("handout.yaml").code()).isZero();
        assertThat(text())
                .contains("Strength for spring", "Run 10 km in May.", "Call me if the knee aches.")
                .contains("4 × 9", "left side only", "Slowly on this side.")
                .contains("30 November 2026", "21 December 2026");
        assertThat(VeraJudge.complaints(pdf())).isEmpty();
    }

    @Test
    void what_is_typed_counts_more_than_the_file() throws IOException {
        handout("handout.yaml", "--title", "Another title", "--days", "sun", "--sets", "2");
        assertThat(text())
                .contains("Another title", "Sunday", "4 × 9", "2 × ")
                .doesNotContain("Strength for spring", "Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-weeks", "programme-file"})
    void a_programme_is_followed_by_its_id_or_its_file(String what) throws IOException {
        String named = what.equals("programme-file") ? GUIDE + "/site/programmes/four-weeks.yaml" : what;
        assertThat(handout(named).code()).isZero();
        assertThat(text()).contains("Four weeks of hip and foot strength", "2 × 8–12", "Begins from week 3");
    }

    @Test
    void exercises_beside_a_programme_are_those_of_it_to_do() throws IOException {
        handout("clamshell", "--programme", "four-weeks");
        assertThat(text())
                .contains("Four weeks of hip and foot strength", "Roll over for the other side")
                .doesNotContain("Banded toe tap");
    }

    @Test
    void a_dose_that_nobody_knows_is_a_box_and_never_a_zero() throws IOException {
        handout("clamshell", "--per-page", "1");
        assertThat(text()).contains("Sets", "10–15").doesNotContain("0 ×", "not set yet");
    }

    @Test
    void forms_with_a_band_where_the_athlete_cannot_wear_one_are_left_out() throws IOException {
        handout("monster-walk", "--per-page", "1", "--size", "18");
        assertThat(text()).contains("second band round your ankles");
        Run without = handout("monster-walk", "--per-page", "1", "--size", "18", "--without-band-at", "ankles");
        assertThat(without.err()).isEmpty();
        assertThat(text()).contains("next stronger band").doesNotContain("ankles");
        assertThat(handout("monster-walk", "--without-band-at", "above-knees").err())
                .contains("warning[handout-band]", "\"monster-walk\" itself has a band there");
    }

    @Test
    void another_brand_names_its_own_colours() throws IOException {
        Path guide = temp.resolve("guide");
        copy("exercises", guide);
        copy("site", guide);
        String vocabulary = Files.readString(guide.resolve("site/vocabulary.yaml"));
        Files.writeString(
                guide.resolve("site/vocabulary.yaml"),
                vocabulary.replace(
                        "brands:\n",
                        "brands:\n  meglio:\n    name: Meglio\n    colours: [mint, rose, plum, navy, coal]\n"));
        Run.in(temp, "handout", "clamshell", "--guide", "guide", "--per-page", "1", "--brand", "meglio");
        assertThat(text()).contains("Meglio: mint").doesNotContain("TheraBand");
    }

    private static void copy(String folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a4, 595.28, 841.89", "letter, 612, 792"})
    void each_paper_has_its_size(String paper, float width, float height) throws IOException {
        handout("clamshell", "--paper", paper);
        try (PDDocument document = Loader.loadPDF(pdf())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isCloseTo(width, org.assertj.core.data.Offset.offset(1f));
            assertThat(box.getHeight()).isCloseTo(height, org.assertj.core.data.Offset.offset(1f));
        }
    }

    @Test
    void an_exercise_is_never_split_and_each_has_the_page_that_was_asked_for() throws IOException {
        handout("banded-squat", "clamshell", "monster-walk", "banded-toe-tap");
        List<String> two = pages();
        assertThat(two.get(1)).contains("1. Banded squat", "2. Clamshell", "Finish all repetitions, then roll over");
        assertThat(two.get(2)).contains("3. Monster walk", "4. Banded toe tap", "Finish all your rounds");
        handout("banded-squat", "clamshell", "--per-page", "1");
        List<String> one = pages();
        assertThat(one.get(1)).contains("1. Banded squat").doesNotContain("2. Clamshell");
        assertThat(one.get(2)).contains("2. Clamshell");
        handout("banded-squat", "clamshell", "monster-walk", "banded-toe-tap", "--per-page", "summary", "--sets", "2");
        assertThat(pages()).singleElement().asString().contains("Banded squat", "Banded toe tap", "Stop if you feel");
    }

    @Test
    void exercises_that_do_not_share_a_page_are_told_and_type_stays_as_it_was() throws IOException {
        Run run = handout("banded-squat", "clamshell", "--per-page", "2", "--size", "14");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("warning[sheet-full] \"Banded squat\" and \"Clamshell\" do not fit on one page")
                .contains("print one exercise a page (--per-page 1)");
        assertThat(pages().get(1)).doesNotContain("2. Clamshell");
    }

    @Test
    void large_print_takes_more_pages_and_leaves_nothing_out() throws Exception {
        handout("clamshell", "--size", "12", "--per-page", "1");
        int usual = pages().size();
        Run run = handout("clamshell", "--size", "18");
        assertThat(run.err()).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(usual);
        assertThat(text())
                .contains(
                        "Slide the band up",
                        "roll over and do the other side",
                        "Top hip rolls back",
                        "Stop if you feel");
        assertThat(VeraJudge.complaints(pdf())).isEmpty();
    }

    @Test
    void one_ink_leaves_no_colour_on_the_page() throws IOException {
        handout("clamshell", "--mono", "--per-page", "1");
        assertThat(colours(pdf())).isZero();
        handout("clamshell", "--per-page", "1");
        assertThat(colours(pdf())).isPositive();
    }

    /** Pixels of all pages in which red, green and blue differ. */
    private static int colours(byte[] pdf) throws IOException {
        int coloured = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 40);
                for (int rgb :
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
                    int red = rgb >> 16 & 0xff;
                    int green = rgb >> 8 & 0xff;
                    int blue = rgb & 0xff;
                    if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 3) {
                        coloured++;
                    }
                }
            }
        }
        return coloured;
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 150})
    void a_phone_reads_the_code_of_a_printed_page(int dpi) throws IOException {
        handout("clamshell", "--per-page", "1", "--base-url", "https://bands.example/guide/");
        try (PDDocument document = Loader.loadPDF(pdf())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, dpi);
            assertThat(QrReader.read(page)).contains("https://bands.example/guide/exercises/clamshell.html");
        }
        assertThat(text()).contains("bands.example/");
    }

    @Test
    void without_a_base_url_there_is_no_code_and_the_reason_is_told() throws IOException {
        Path guide = temp.resolve("guide");
        copy("exercises", guide);
        copy("site", guide);
        Path file = guide.resolve("site/guide.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^base-url: .*\n", ""));
        Run run = Run.in(temp, "handout", "clamshell", "--guide", "guide");
        assertThat(run.out()).contains("No QR code: the guide has no base-url");
        try (PDDocument document = Loader.loadPDF(pdf())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertThat(QrReader.read(new PDFRenderer(document).renderImageWithDPI(page, 150)))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_athletes_name_is_on_the_pages_and_nowhere_else() throws IOException {
        Path cache = temp.resolve("cache");
        Run run = handout("handout.yaml", "--cache", cache.toString());
        Run typed = handout("clamshell", "--for", NAME, "--cache", cache.toString());
        assertThat(run.out() + run.err() + typed.out() + typed.err()).doesNotContain("Zoë", "Brien");
        try (PDDocument document = Loader.loadPDF(pdf())) {
            var facts = document.getDocumentInformation();
            for (String key : facts.getMetadataKeys()) {
                assertThat(String.valueOf(facts.getPropertyStringValue(key))).doesNotContain("Zoë", "Brien");
            }
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContain("Zoë", "Brien");
            assertThat(bookmarks(document)).isNotEmpty().noneMatch(title -> title.contains("Brien"));
        }
        try (Stream<Path> kept = Files.walk(cache)) {
            List<Path> files = kept.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty().noneMatch(file -> file.toString().contains("/pdf/"));
        }
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Test
    void a_problem_in_a_handout_shows_its_line_without_the_name() throws IOException {
        write("handout.yaml", HANDOUT.replace("Łukasz", "漢") + "wekks: 4\nbrand: red\n");
        Run run = handout("handout.yaml");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err())
                .contains("handout.yaml:15:1: error[unknown-field]", "did you mean \"weeks\"?")
                .doesNotContain("Zoë", "Brien");
        write("handout.yaml", HANDOUT.replace("Łukasz", "漢"));
        Run font = handout("handout.yaml");
        assertThat(font.err())
                .contains("handout.yaml:2:18: error[pdf-character]", "for: •")
                .doesNotContain("Zoë", "Brien");
        assertThat(temp.resolve("handout.pdf")).doesNotExist();
    }

    @Test
    void all_that_is_wrong_with_what_was_typed_is_told_at_its_place() {
        Run run = handout("clamshel", "--reps", "500", "--days", "mon,wen", "--for", NAME);
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err())
                .contains("error[out-of-range] \"reps\" takes 1 to 200", "did you mean \"wed\"?", "--for …")
                .doesNotContain("Brien");
        Run unknown = handout("clamshel", "banded-squat");
        assertThat(unknown.err()).contains("error[unknown-exercise]", "did you mean \"clamshell\"?", "^~~~~~~~");
        assertThat(handout().err()).contains("error[missing-field] this handout names no exercise and no programme");
        assertThat(handout("nobody.yaml").err()).contains("there is no file nobody.yaml");
        assertThat(handout("clamshell", "--lang", "fr").err())
                .contains("error[bad-value] this guide is written in \"en\", \"de\" and not in \"fr\"");
        assertThat(temp.resolve("handout.pdf")).doesNotExist();
    }

    @Test
    void more_than_five_exercises_are_a_warning() {
        Run run = handout("clamshell", "banded-squat", "monster-walk", "banded-toe-tap", "clamshell", "banded-squat");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning[many-exercises] this handout has 6 exercises");
    }

    @Test
    void a_pale_accent_is_refused_at_its_line() throws IOException {
        write("coach.yaml", "name: Mira Holt\naccent: \"#f0e68c\"\n");
        Run run = handout("clamshell", "--coach", "coach.yaml");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("coach.yaml:2:9: error[low-contrast]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "logo.png"})
    void a_logo_stands_at_the_head_and_the_document_still_conforms(String logo) throws Exception {
        write("coach.yaml", "name: Mira Holt\nlogo: " + logo + "\n");
        handout("clamshell", "--coach", "coach.yaml");
        byte[] with = pdf();
        assertThat(VeraJudge.complaints(with)).isEmpty();
        write("coach.yaml", "name: Mira Holt\n");
        handout("clamshell", "--coach", "coach.yaml");
        assertThat(colours(with)).isGreaterThan(colours(pdf()));
    }

    @Test
    void a_fault_in_an_exercise_that_is_not_on_the_handout_keeps_nobody_from_training() throws IOException {
        Path guide = temp.resolve("guide");
        copy("exercises", guide);
        copy("site", guide);
        Files.writeString(guide.resolve("exercises/monster-walk.yaml"), "name: [broken\n");
        assertThat(Run.in(temp, "handout", "clamshell", "--guide", "guide").code())
                .isZero();
        Run broken = Run.in(temp, "handout", "monster-walk", "--guide", "guide");
        assertThat(broken.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(broken.err()).contains("guide/exercises/monster-walk.yaml:");
    }

    @Test
    void of_a_theme_only_what_the_sheets_need_in_their_language_has_to_be_sound() throws IOException {
        Path guide = temp.resolve("guide");
        copy("exercises", guide);
        copy("site", guide);
        Path theme = guide.resolve("themes/own");
        Files.createDirectories(theme.resolve("templates"));
        Files.createDirectories(theme.resolve("strings"));
        Files.writeString(
                theme.resolve("theme.yaml"),
                "name: Own\ndescription: Our own.\nversion: \"1.0\"\nengine: \">=0.1 <2\"\nextends: cuecard\n");
        Path yaml = guide.resolve("site/guide.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceAll("(?m)^theme:.*\\n", "") + "theme: own\n");
        Files.writeString(theme.resolve("templates/home.mustache"), "{{nobody}}\n");
        Files.writeString(theme.resolve("strings/de.yaml"), "nobody-asks: Niemand\n");
        assertThat(Run.in(temp, "handout", "clamshell", "--guide", "guide").code())
                .isZero();
        assertThat(Run.in(temp, "handout", "clamshell", "--guide", "guide", "--lang", "de")
                        .err())
                .contains("guide/themes/own/strings/de.yaml:1");
        Files.writeString(theme.resolve("templates/print-move.mustache"), "{{nobody}}\n");
        Run broken = Run.in(temp, "handout", "clamshell", "--guide", "guide");
        assertThat(broken.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(broken.err())
                .contains("guide/themes/own/templates/print-move.mustache:1:3")
                .doesNotContain("home.mustache");
    }

    @Test
    void the_same_handout_gives_the_same_bytes() throws IOException {
        handout("handout.yaml");
        byte[] first = pdf();
        handout("handout.yaml", "--no-cache");
        assertThat(new ByteArrayInputStream(pdf())).hasBinaryContent(first);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        handout("handout.yaml", "--mono");
        other.writeBytes(pdf());
        assertThat(other.toByteArray()).isNotEqualTo(first);
    }
}
