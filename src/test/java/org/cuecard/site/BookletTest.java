package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booklet of the bundled guide, as its readers get it. */
class BookletTest {
    /** A title and a number; the number at the foot of a page follows other words. */
    private static final Pattern CONTENTS_LINE = Pattern.compile("^(?!.*Page )(.+) ([0-9]+)$", Pattern.MULTILINE);

    @TempDir
    private Path temp = Path.of("");

    /** The text of each page. */
    private static List<String> pages(String booklet) throws IOException {
        List<String> pages = new ArrayList<>();
        Path file = BundledSite.folder().resolve("print/" + booklet + ".pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    private static Document html(String booklet) throws IOException {
        return Jsoup.parse(BundledSite.text("print/" + booklet + ".html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide-a4", "guide-letter", "guide-a4-large", "guide-letter-large"})
    void the_contents_tell_the_page_on_which_each_chapter_begins(String booklet) throws IOException {
        List<String> pages = pages(booklet);
        List<String> found = new ArrayList<>();
        String contents = pages.stream()
                .filter(page -> page.contains("\nContents\n"))
                .findFirst()
                .orElseThrow();
        Matcher line = CONTENTS_LINE.matcher(contents);
        while (line.find()) {
            found.add(line.group(1));
            String there = pages.get(Integer.parseInt(line.group(2)) - 1);
            assertThat(there.replaceAll("\\s+", " ")).as(line.group()).contains(" " + line.group(1) + " ");
        }
        List<String> chapters = new ArrayList<>(headings(booklet));
        chapters.remove("Contents");
        assertThat(found).hasSizeGreaterThan(10).containsExactlyElementsOf(chapters);
    }

    private static List<String> headings(String booklet) throws IOException {
        return html(booklet).select("h2").eachText();
    }

    @Test
    void the_index_tells_the_page_of_an_exercise_by_its_other_names_and_by_its_muscles() throws IOException {
        List<String> pages = pages("guide-a4");
        int clamshell = 1;
        while (!pages.get(clamshell - 1).contains("\nClamshell\nLie on your side")) {
            clamshell++;
        }
        String all = String.join("\n", pages).replace('\u00a0', ' ');
        assertThat(all).contains("\nside-lying clam, Clamshell " + clamshell + "\n");
        assertThat(all).containsPattern("\nOuter hip \\(gluteus medius\\), [^\n]*Clamshell " + clamshell);
        assertThat(all).containsPattern("\ngluteus medius \\(Outer hip\\), [^\n]*Clamshell " + clamshell);
        assertThat(all).containsPattern("\nLoop band, [^\n]*Clamshell " + clamshell);
    }

    @Test
    void every_exercise_every_programme_and_every_page_of_text_is_in_it() throws IOException {
        List<String> headings = headings("guide-a4");
        List<String> titles = new ArrayList<>();
        for (String page : BundledSite.pages()) {
            boolean own = !page.startsWith("manual/") && !page.startsWith("print/") && !page.endsWith("index.html");
            if (own && (page.startsWith("exercises/") || page.startsWith("programmes/") || !page.contains("/"))) {
                titles.add(Jsoup.parse(BundledSite.text(page))
                        .select("h1:not(template h1)")
                        .text());
            }
        }
        titles.removeAll(List.of("This page is not here", "No connection", "Make a handout"));
        assertThat(titles).hasSizeGreaterThan(8).isSubsetOf(headings);
    }

    @Test
    void no_id_stands_twice_and_each_link_inside_it_leads_to_one() throws IOException {
        for (String booklet : List.of("guide-a4", "guide-a4-large")) {
            check(html(booklet));
        }
        check(Jsoup.parse(
                Files.readString(TestGuide.build("harbour", temp, false).resolve("print/guide-a4.html"))));
    }

    private static void check(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> inside = page.select("main a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .toList();
        assertThat(inside).isNotEmpty();
        assertThat(ids).containsAll(inside);
        assertThat(page.select("a:not([href^=#])").eachAttr("href"))
                .allMatch(href -> href.toLowerCase(Locale.ROOT)
                        .matches("(https?|mailto|tel):.*|guide-[a-z0-9-]+\\.html|\\.\\./.*"));
    }

    @Test
    void no_level_of_headings_is_left_out() throws IOException {
        int before = 0;
        for (Element heading : html("guide-a4").select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(html("guide-a4").select("h1")).hasSize(1);
    }

    @Test
    void the_home_page_offers_it_and_tells_how_long_it_is() throws IOException {
        int count = pages("guide-a4").size();
        assertThat(BundledSite.text("index.html"))
                .contains("href=\"print/guide-a4.html\"")
                .contains("href=\"print/guide-a4.pdf\"")
                .contains(count + " pages, ");
    }

    @Test
    void a_guide_that_is_part_of_a_site_has_none() throws IOException {
        assertThat(BundledSite.folder().resolve("manual")).exists();
        assertThat(BundledSite.folder().resolve("manual/print/guide-a4.html")).doesNotExist();
    }
}
