package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.Severity;
import org.cuecard.schema.TextEntry;
import org.cuecard.schema.TextsReader;
import org.cuecard.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide in a language from right to left. */
class ArabicTest {
    /** Digits of other scripts than ours, and the separators that go with them. */
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\u0660-\\u066C\\u06F0-\\u06F9]");

    @TempDir
    private Path temp = Path.of("");

    private static List<TextEntry> strings(String language) throws IOException {
        Path file = Path.of("themes/cuecard/strings/" + language + ".yaml");
        return TextsReader.read(SourceFile.of(file.toString(), Files.readString(file)), new DiagnosticLog());
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(ArabicSite.text(path));
    }

    private static List<String> texts(String path, String selector) throws IOException {
        return page(path).select(selector).eachText();
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        strings(language).forEach(entry -> keys.add(entry.key().value()));
        return keys;
    }

    @Test
    void every_text_of_the_theme_is_there_in_arabic_too() throws IOException {
        assertThat(keys("ar")).containsExactlyElementsOf(keys("en"));
    }

    @Test
    void a_text_that_counts_has_all_six_plural_forms_of_arabic() throws IOException {
        List<TextEntry> counted =
                strings("ar").stream().filter(entry -> entry.text().isEmpty()).toList();
        assertThat(counted)
                .hasSizeGreaterThan(15)
                .allSatisfy(entry -> assertThat(entry.forms().keySet().stream()
                                .map(form -> form.value())
                                .toList())
                        .as(entry.key().value())
                        .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other"));
    }

    @Test
    void every_page_says_its_language_and_its_direction() throws IOException {
        assertThat(ArabicSite.pages()).hasSizeGreaterThan(40);
        for (String path : ArabicSite.pages()) {
            Element root = page(path).expectFirst("html");
            boolean english = path.startsWith("en/");
            assertThat(root.attr("lang") + " " + root.attr("dir")).as(path).isEqualTo(english ? "en ltr" : "ar rtl");
        }
    }

    @Test
    void each_page_names_its_counterpart_in_the_other_language() throws IOException {
        Document arabic = page("exercises/clamshell.html");
        assertThat(arabic.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .contains("ar", "en");
        assertThat(arabic.select("link[hreflang=en]").attr("href"))
                .isEqualTo("https://noor.example/bands/en/exercises/clamshell.html");
        Element toEnglish = arabic.expectFirst("nav.switch a");
        assertThat(toEnglish.attr("dir") + toEnglish.attr("lang")).isEqualTo("ltren");
        Element toArabic = page("en/exercises/clamshell.html").expectFirst("nav.switch a");
        assertThat(toArabic.attr("dir") + toArabic.attr("lang")).isEqualTo("rtlar");
        assertThat(toArabic.text()).isEqualTo("العربية");
    }

    @Test
    void numbers_on_pages_take_the_plural_form_of_arabic() throws IOException {
        // 1, 2, 3 to 10, 11 to 99; a range takes the form of its end
        assertThat(texts("exercises/clamshell.html", ".cue .vh")).anyMatch(text -> text.contains("10 إلى 15 تكرارًا"));
        assertThat(texts("exercises/clamshell.html", ".cue dd")).contains("شريط حلقي واحد، فوق الركبتين مباشرة");
        assertThat(texts("exercises/monster-walk.html", ".cue .vh")).anyMatch(text -> text.contains("11 خطوة"));
        assertThat(texts("programmes/easy-week.html", "li")).contains("أسبوعان", "3 أيام في الأسبوع");
        assertThat(texts("programmes/easy-week.html", ".vh")).anyMatch(text -> text.contains("مجموعتان"));
    }

    @Test
    void a_range_that_ends_at_two_keeps_both_of_its_numbers() throws IOException {
        assertThat(texts("exercises/monster-walk.html", ".cue .vh"))
                .anyMatch(text -> text.contains("1 إلى 2 مجموعة، في كل مجموعة 11 خطوة"));
    }

    @Test
    void there_are_european_digits_on_every_page_and_in_every_file_for_machines() throws IOException {
        for (String path : TestGuide.files(ArabicSite.folder())) {
            if (path.matches(".*\\.(html|js|json|xml|webmanifest|css|svg|txt)")) {
                assertThat(OTHER_DIGITS.matcher(ArabicSite.text(path)).find())
                        .as(path)
                        .isFalse();
            }
        }
    }

    @Test
    void what_machines_read_as_numbers_times_and_addresses_is_ascii() throws IOException {
        Set<String> values = new LinkedHashSet<>();
        for (String path : ArabicSite.pages()) {
            for (Element data : page(path).select("script[type=application/ld+json]")) {
                Pattern.compile("\"(totalTime|datePublished|dateModified|@type|@id|url|inLanguage)\":\\s*\"([^\"]*)\"")
                        .matcher(data.data())
                        .results()
                        .forEach(found -> values.add(found.group(2)));
            }
        }
        assertThat(values).contains("HowTo", "ar").allMatch(value -> value.matches("\\p{ASCII}*"));
        assertThat(TestGuide.files(ArabicSite.folder())).allMatch(path -> path.matches("\\p{ASCII}+"));
    }

    @Test
    void latin_names_and_addresses_say_that_they_run_the_other_way() throws IOException {
        assertThat(page("exercises/clamshell.html").select("td[lang=la]").eachText())
                .contains("gluteus medius");
        assertThat(page("print/programmes/easy-week-a4.html")
                        .select(".address span[dir=ltr]")
                        .eachText())
                .contains("noor.example/");
    }

    @Test
    void sheets_are_turned_round_and_pages_for_screens_need_not_be() throws IOException {
        String arabic = stylesheet("print/exercises/clamshell-a4.html", "print.");
        String english = stylesheet("en/print/exercises/clamshell-a4.html", "print.");
        assertThat(english).contains("ol.steps{padding-left:8mm;").contains("th,td{text-align:left;");
        assertThat(arabic).contains("ol.steps{padding-right:8mm;").contains("th,td{text-align:right;");
        assertThat(stylesheet("exercises/clamshell.html", "cuecard."))
                .isEqualTo(stylesheet("en/exercises/clamshell.html", "cuecard."));
    }

    private static String stylesheet(String page, String name) throws IOException {
        String address = page(page).expectFirst("link[href*=/" + name + "]").attr("href");
        return Files.readString(
                ArabicSite.folder().resolve(page).resolveSibling(address).normalize());
    }

    @Test
    void arrows_in_sheets_point_the_way_of_the_text() throws IOException {
        String sheet = page("print/exercises/clamshell-a4.html").text();
        assertThat(sheet).contains("←").doesNotContain("→");
    }

    @Test
    void the_engine_that_prints_from_left_to_right_says_so_once_for_the_guide() throws IOException {
        List<Diagnostic> told = SiteBuilder.forVersion("0.1.0")
                .build(
                        new BuildRequest(
                                ArabicSite.GUIDE,
                                temp.resolve("public"),
                                Optional.empty(),
                                false,
                                false,
                                true,
                                BundledSite.TODAY),
                        Progress.SILENT)
                .reports()
                .stream()
                .flatMap(report -> report.diagnostics().stream())
                .toList();
        assertThat(told)
                .filteredOn(problem -> problem.code() == Code.PDF_DIRECTION)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.span().file().path()).isEqualTo("site/guide.yaml");
                    assertThat(problem.message()).contains("\"ar\"");
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.hints()).anyMatch(hint -> hint.contains("--engine chromium"));
                });
        // What is not translated into English is Arabic on English sheets: the font lacks it, once a file.
        assertThat(told)
                .filteredOn(problem -> problem.code() == Code.PDF_CHARACTER)
                .isNotEmpty()
                .allMatch(problem -> problem.hints().stream()
                        .anyMatch(hint -> hint.contains("--engine chromium") || hint.contains("booklet: false")))
                .extracting(problem -> problem.span().file().path())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_nu_checker_finds_neither_error_nor_warning_on_any_page() throws Exception {
        List<String> found = new ArrayList<>();
        NuJudge judge = new NuJudge();
        for (String page : ArabicSite.pages()) {
            judge.problems(ArabicSite.text(page)).stream()
                    .filter(problem -> !NuCheckerTest.isExpected(problem))
                    .forEach(problem -> found.add(page + ":" + problem));
        }
        assertThat(found).isEmpty();
    }
}
