package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.image.PictureKind;
import org.cuecard.image.TestPhotos;
import org.cuecard.model.CoachSpec;
import org.cuecard.render.Logo;
import org.cuecard.source.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoachProfileTest {
    private static final Path SAMPLES = Path.of("src/test/resources/coach");

    @TempDir
    private Path folder;

    private Checked<CoachProfile> read(String yaml) throws IOException {
        return CoachProfile.read(
                Files.write(folder.resolve("coach.yaml"), yaml.getBytes(StandardCharsets.UTF_8)), "coach.yaml");
    }

    private Diagnostic only(String yaml) throws IOException {
        Checked<CoachProfile> read = read(yaml);
        assertThat(read.diagnostics()).as(yaml).hasSize(1);
        return read.diagnostics().get(0);
    }

    @Test
    void a_profile_says_who_a_handout_is_from() {
        Checked<CoachProfile> read = CoachProfile.read(SAMPLES.resolve("coach.yaml"), "me/coach.yaml");
        assertThat(read.diagnostics()).isEmpty();
        CoachSpec coach = read.get().spec();
        assertThat(coach.name().value()).isEqualTo("Mira Holt");
        assertThat(coach.address()).extracting(Located::value).containsExactly("12 Harbour Lane", "Portsea");
        assertThat(coach.accent().map(Located::value)).contains("#1c5d99");
        assertThat(coach.logoText()).isEqualTo("Harbour Lane Physiotherapy");
        assertThat(read.get().file().path()).isEqualTo("me/coach.yaml");
    }

    @Test
    void a_name_is_enough() throws IOException {
        Checked<CoachProfile> read = read("name: Mira Holt\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.get().spec().address()).isEmpty();
        assertThat(read.get().spec().logoText()).isEqualTo("Mira Holt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone: none yet | 2:8 | \"none yet\" has no digit to dial",
                "email: mira at example.org | 2:8 | \"mira at example.org\" is not an e-mail address",
                "email: Mira <mira@example.org> | 2:8 | \"Mira <mira@example.org>\" is not an e-mail address",
                "web: example.org | 2:6 | \"example.org\" is not the address of a page",
                "web: javascript:alert(1) | 2:6 | \"javascript:alert(1)\" is not the address of a page",
                "accent: navy | 2:9 | \"navy\" is not a colour",
                "accent: '#12345' | 2:9 | \"#12345\" is not a colour",
                "logo-alt: A lighthouse | 2:11 | this tells what a logo shows, and there is no logo",
                "practice: \"A\\nB\" | 2:11 | \"practice\" holds a line break",
                "address: [a, b, c, d, e, f, g] | 2:29 | the address has 7 lines, and a sheet's head has room for 6"
            })
    void a_value_that_nobody_could_use_is_told_at_its_place(String line, String place, String message)
            throws IOException {
        Diagnostic told = only("name: Mira Holt\n" + line.replace('\'', '"') + "\n");
        assertThat(told.code()).isEqualTo(Code.BAD_VALUE);
        assertThat(told.span()).hasToString("coach.yaml:" + place);
        assertThat(told.message()).isEqualTo(message);
        assertThat(told.hints()).isNotEmpty();
    }

    @Test
    void a_text_that_no_head_has_room_for_is_told() throws IOException {
        assertThat(only("name: " + "Mira ".repeat(30) + "Holt\n").message())
                .isEqualTo("\"name\" has 154 characters, and a sheet's head has room for 120");
    }

    @Test
    void all_problems_are_told_in_one_run_and_a_key_that_is_nearly_right_gets_a_suggestion() throws IOException {
        Checked<CoachProfile> read = read("quallification: MSc\nemail: x\nweb: y\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.MISSING_FIELD, Code.UNKNOWN_FIELD);
        assertThat(read.diagnostics().stream().flatMap(told -> told.hints().stream()))
                .anyMatch(hint -> hint.contains("qualification"));
    }

    @Test
    void a_colour_without_quotes_is_told_to_be_a_comment() throws IOException {
        Diagnostic told = only("name: Mira Holt\naccent: #1c5d99\n");
        assertThat(told.code()).isEqualTo(Code.EMPTY_VALUE);
        assertThat(told.hints()).anyMatch(hint -> hint.contains("needs quotes"));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem_and_no_exception() throws IOException {
        assertThat(CoachProfile.read(folder.resolve("coach.yaml"), "coach.yaml").diagnostics())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.code()).isEqualTo(Code.UNREADABLE);
                    assertThat(told.message()).isEqualTo("\"coach.yaml\" cannot be read: there is no such file");
                });
        assertThat(CoachProfile.read(folder, "me").diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).isEqualTo("\"me\" cannot be read: it is a folder"));
        Path file = folder.resolve("coach.yaml");
        Files.write(file, "name: M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CoachProfile.read(file, "coach.yaml").diagnostics())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.code()).isEqualTo(Code.NOT_UTF_8);
                    assertThat(told.span()).hasToString("coach.yaml:1:8");
                });
        Files.write(file, new byte[2 << 20]);
        assertThat(CoachProfile.read(file, "coach.yaml").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TOO_LARGE);
        Files.writeString(file, "name: [\n");
        assertThat(CoachProfile.read(file, "coach.yaml").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.YAML_SYNTAX);
    }

    @Test
    void a_logo_is_read_along_with_the_profile_and_keeps_nothing_but_what_it_shows() throws IOException {
        Files.copy(SAMPLES.resolve("logo.svg"), folder.resolve("logo.svg"));
        Files.copy(SAMPLES.resolve("logo.png"), folder.resolve("logo.png"));
        Logo drawing = read("name: Mira Holt\nlogo: logo.svg\n").get().logo().orElseThrow();
        assertThat(drawing.ratio()).isEqualTo(3);
        assertThat(((Logo.Drawing) drawing).markup("x-").html()).contains("aria-label=\"Mira Holt\"");
        Logo picture = read("name: Mira Holt\nlogo: ./logo.png\nlogo-alt: A dot\n")
                .get()
                .logo()
                .orElseThrow();
        assertThat(picture.ratio()).isEqualTo(3);
        assertThat(((Logo.Picture) picture).text()).isEqualTo("A dot");
        assertThat(((Logo.Picture) picture).picture().kind()).isEqualTo(PictureKind.PNG);
    }

    @Test
    void a_large_photograph_is_made_small_and_loses_its_notes() throws IOException {
        Files.write(folder.resolve("logo.jpg"), TestPhotos.jpegWithExif(900, 1200, 6));
        Logo.Picture logo = (Logo.Picture)
                read("name: Mira Holt\nlogo: logo.jpg\n").get().logo().orElseThrow();
        assertThat(logo.picture().width()).isEqualTo(709);
        assertThat(logo.picture().height()).isEqualTo(532);
        assertThat(new String(logo.picture().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(TestPhotos.SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.png | \"none.png\" cannot be read: there is no such file",
                "../logo.png | \"../logo.png\" does not lie in the folder of coach.yaml or below",
                "/etc/passwd | \"/etc/passwd\" does not lie in the folder of coach.yaml or below",
                "sub | \"sub\" cannot be read: it is a folder",
                "words.png | \"words.png\" is no picture",
                "cut.png | \"cut.png\" is cut off: it ends before the picture does",
                "thin.png | \"thin.png\" is 500 × 2 pixels, a line more than a picture",
                "large.svg | \"large.svg\" has 300 KiB, and a drawing may have 256",
            })
    void a_logo_that_cannot_be_shown_is_told_where_the_profile_names_it(String logo, String message)
            throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("words.png"), "words");
        byte[] png = Files.readAllBytes(SAMPLES.resolve("logo.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length / 2));
        Files.write(folder.resolve("thin.png"), TestPhotos.png(500, 2));
        Files.writeString(folder.resolve("large.svg"), " ".repeat(300 << 10));
        Diagnostic told = only("name: Mira Holt\nlogo: " + logo + "\n");
        assertThat(told.code()).isEqualTo(Code.BAD_LOGO);
        assertThat(told.span()).hasToString("coach.yaml:2:7");
        assertThat(told.message()).isEqualTo(message);
        assertThat(told.hints()).isNotEmpty();
    }

    @Test
    void what_is_wrong_inside_a_drawing_is_told_there() throws IOException {
        Files.createDirectory(folder.resolve("art"));
        Files.copy(SAMPLES.resolve("hostile.svg"), folder.resolve("art/logo.svg"));
        Files.writeString(folder.resolve("coach.yaml"), "name: Mira Holt\nlogo: art/logo.svg\n");
        Checked<CoachProfile> read = CoachProfile.read(folder.resolve("coach.yaml"), "me/coach.yaml");
        assertThat(read.get().logo()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(told -> told.span().file().path())
                .containsOnly("me/art/logo.svg");
        Files.write(folder.resolve("art/logo.svg"), new byte[] {'<', (byte) 0xE9});
        assertThat(CoachProfile.read(folder.resolve("coach.yaml"), "coach.yaml").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_mutated_profile_gives_a_value_or_problems_and_never_an_exception(long seed) throws IOException {
        List<String> pieces = List.of(
                "\"",
                "'",
                "#",
                ": ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "&a",
                "*a",
                "\\0",
                "\u0007",
                "\n",
                "\t",
                "logo: ../x\n",
                "logo: \"a\\0b\"\n",
                "logo: /etc/passwd\n",
                "!!x ",
                "|",
                ">",
                "<b>",
                "\ud83d\ude00",
                "null",
                "~",
                "@");
        String good = Files.readString(SAMPLES.resolve("coach.yaml"));
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder yaml = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
                int at = random.nextInt(yaml.length());
                int to = Math.min(yaml.length(), at + random.nextInt(20));
                switch (random.nextInt(3)) {
                    case 0 -> yaml.delete(at, to);
                    case 1 -> yaml.insert(at, yaml.substring(at, to));
                    default -> yaml.insert(at, pieces.get(random.nextInt(pieces.size())));
                }
            }
            Checked<CoachProfile> read = read(yaml.toString());
            assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        }
    }
}
