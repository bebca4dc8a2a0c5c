package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTableTest {
    private static Guide guide() {
        return new Guide()
                .poses("start", "open")
                .exercise("clamshell", "Clamshell", Guide.Draft.PLAIN, "## Why it burns\n")
                .exercise("squat", "Squat")
                .programme("before-you-run", "Before you run", "## Rainy days\n")
                .page("about", "About", "## Who we are\n")
                .page("help/bands", "Bands", "")
                .asset("site/assets/chart.pdf")
                .asset("exercises/images/a b.png");
    }

    private static LinkTarget resolve(String link, String file) {
        Catalog catalog = guide().page("here", "Here", "[x](" + (file.isEmpty() ? link : "#") + ")")
                .catalog();
        return LinkTable.of(
                        catalog, SitePlanner.plan(catalog, PlanOptions.DEFAULT).get())
                .resolve(new Located<>(link, SourceFile.of(file, link).start()));
    }

    private static Diagnostic problem(String link, String file) {
        LinkTarget target = resolve(link, file);
        assertThat(target).isInstanceOf(LinkTarget.Nowhere.class);
        return ((LinkTarget.Nowhere) target).problem();
    }

    @ParameterizedTest
    @CsvSource({
        "exercise:clamshell,                 site/pages/about.md,      exercises/clamshell.html",
        "exercise:clamshell#watch-for,       site/pages/about.md,      exercises/clamshell.html#watch-for",
        "EXERCISE:clamshell,                 site/pages/about.md,      exercises/clamshell.html",
        "programme:before-you-run#rainy-days,exercises/squat.md,       programmes/before-you-run.html#rainy-days",
        "page:help/bands,                    exercises/squat.md,       help/bands.html",
        "page:index,                         exercises/squat.md,       index.html",
        "page:exercises/index,               exercises/squat.md,       exercises/index.html",
        "muscle:glutes,                      exercises/squat.md,       muscles/glutes.html",
        "equipment:band,                     exercises/squat.md,       equipment/band.html",
        "figure:clamshell/open,              exercises/squat.md,       figures/clamshell-open.svg",
        "clamshell.md,                       exercises/squat.md,       exercises/clamshell.html",
        "clamshell.yaml,                     exercises/squat.md,       exercises/clamshell.html",
        "./clamshell.md#why-it-burns,        exercises/squat.md,       exercises/clamshell.html#why-it-burns",
        "clamshell.md#sources,               exercises/squat.md,       exercises/clamshell.html#sources",
        "../../exercises/clamshell.md,       site/pages/about.md,      exercises/clamshell.html",
        "../about.md,                        site/pages/help/bands.md, about.html",
        "../site/pages/about.md#who-we-are,  exercises/squat.md,       about.html#who-we-are",
        "../guide.yaml,                      site/pages/about.md,      index.html",
        "../../exercises/,                   site/pages/about.md,      exercises/index.html",
        "#who-we-are,                        site/pages/about.md,      about.html#who-we-are",
        "#,                                  site/pages/about.md,      about.html",
        "#how-much,                          exercises/squat.md,       exercises/squat.html#how-much",
        "#exercises,                         site/programmes/before-you-run.md, programmes/before-you-run.html#exercises",
        "../assets/chart.pdf#page=2,         site/pages/about.md,      media/chart.pdf#page=2",
    })
    void a_link_leads_to_the_page_that_is_made_of_what_it_names(String link, String file, String expected) {
        assertThat(resolve(link, file))
                .isInstanceOfSatisfying(
                        LinkTarget.Inside.class,
                        inside -> assertThat(
                                        inside.path() + (inside.fragment().isEmpty() ? "" : "#" + inside.fragment()))
                                .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/?a=b#c", "HTTP://example.org", "mailto:a@example.org", "tel:+441234"})
    void an_address_outside_passes(String link) {
        assertThat(resolve(link, "site/pages/about.md")).isEqualTo(new LinkTarget.Outside(link));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercise:clamshel     | exercises/squat.md      | BROKEN_LINK   | did you mean "clamshell"?
            exercise:             | exercises/squat.md      | BROKEN_LINK   | known here: clamshell, squat
            excercise:clamshell   | exercises/squat.md      | BROKEN_LINK   | did you mean "exercise:clamshell"?
            page:abuot            | exercises/squat.md      | BROKEN_LINK   | did you mean "about"?
            clamshel.md           | exercises/squat.md      | BROKEN_LINK   | did you mean "clamshell.md"?
            Clamshell.md          | exercises/squat.md      | BROKEN_LINK   | did you mean "clamshell.md"?
            clamshell.md          | site/pages/about.md     | BROKEN_LINK   | did you mean "../../exercises/clamshell.md"?
            bands.md              | site/pages/about.md     | BROKEN_LINK   | did you mean "help/bands.md"?
            clamshell.html        | exercises/squat.md      | BROKEN_LINK   | link to the source: "clamshell.md"
            exercises/squat.html  | site/pages/about.md     | BROKEN_LINK   | link to the source: "exercise:squat"
            nowhere.html          | site/pages/about.md     | BROKEN_LINK   | link to the source, a .md file, and not to the page that is made of it
            help\\bands.md        | site/pages/about.md     | BROKEN_LINK   | write "help/bands.md"
            about.md?x=1          | site/pages/about.md     | BROKEN_LINK   | leave out "?" and what follows it
            //example.org/        | site/pages/about.md     | BROKEN_LINK   | write https://example.org/
            clamshell.md#stepz    | exercises/squat.md      | BROKEN_ANCHOR | did you mean "steps"?
            #easier-harder        | exercises/squat.md      | BROKEN_ANCHOR | known here: how-much, muscles, print, sources, steps, stop, watch-for
            #who-we-were          | site/pages/about.md     | BROKEN_ANCHOR | did you mean "who-we-are"?
            /exercises/squat.html | site/pages/about.md     | PATH_OUTSIDE  | write a path that starts from this file, such as ../exercises/clamshell.md, or a name such as exercise:clamshell
            ../../../etc/passwd   | site/pages/about.md     | PATH_OUTSIDE  | each ".." goes up one folder from site/pages/about.md
            """)
    void a_link_to_nothing_tells_what_may_have_been_meant(String link, String file, Code code, String hint) {
        String written = link.replace("\\\\", "\\");
        Diagnostic problem = problem(written, file);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(written);
        assertThat(problem.hints()).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muscle:calf      | BROKEN_LINK   | no exercise uses "calf", so it has no page
            joint:hip        | BROKEN_LINK   | terms of the kind "joint" have no pages
            page:index#top   | BROKEN_ANCHOR | nothing there has the anchor "top"
            javascript:x()   | UNSAFE_LINK   | the scheme "javascript:"
            C:/guide/x.md    | PATH_OUTSIDE  | is an absolute path
            """)
    void a_link_that_cannot_work_tells_why(String link, Code code, String reason) {
        Diagnostic problem = problem(link, "site/pages/about.md");

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(reason);
    }

    @Test
    void the_check_reports_every_broken_link_of_every_body_at_its_place() {
        Catalog catalog = new Guide()
                .exercise(
                        "squat", "Squat", Guide.Draft.PLAIN, "See [this](nothing.md).\n\nAnd [that](exercise:none).\n")
                .programme("p", "P", "[x](#nowhere)")
                .page("about", "About", "Fine: [s](exercise:squat), [web](https://example.org/). [bad](/abs)")
                .catalog();
        LinkTable table = LinkTable.of(
                catalog, SitePlanner.plan(catalog, PlanOptions.DEFAULT).get());

        assertThat(table.check())
                .extracting(d -> d.span() + " " + d.code() + " " + d.span().text())
                .containsExactly(
                        "exercises/squat.md:1:12 BROKEN_LINK nothing.md",
                        "exercises/squat.md:3:12 BROKEN_LINK exercise:none",
                        "site/pages/about.md:1:63 PATH_OUTSIDE /abs",
                        "site/programmes/p.md:1:5 BROKEN_ANCHOR #nowhere");
    }

    @Test
    void a_heading_may_not_take_the_anchor_of_a_section_that_every_page_has() {
        Catalog catalog = new Guide()
                .exercise("squat", "Squat", Guide.Draft.PLAIN, "Text.\n\n## Steps\n")
                .page("about", "About", "## Steps\n")
                .catalog();
        LinkTable table = LinkTable.of(
                catalog, SitePlanner.plan(catalog, PlanOptions.DEFAULT).get());

        assertThat(table.check()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.ANCHOR_TAKEN);
            assertThat(d.span()).hasToString("exercises/squat.md:3:1");
            assertThat(d.hints()).containsExactly("give the heading another: ## Steps {#about-steps}");
        });
    }

    @Test
    void an_address_is_relative_to_the_page_that_shows_the_text() {
        Catalog catalog = guide().catalog();
        SitePlan plan = SitePlanner.plan(catalog, PlanOptions.DEFAULT).get();
        LinkTable table = LinkTable.of(catalog, plan);
        UrlPath own = plan.exercise("clamshell").path();
        UrlPath sheet = UrlPath.of("print/exercises/clamshell-a4.html");
        SourceFile body = catalog.exercise("clamshell").orElseThrow().bodyFile();

        Located<String> squat = new Located<>("squat.md#steps", body.start());
        assertThat(table.href(squat, own)).isEqualTo("squat.html#steps");
        assertThat(table.href(squat, sheet)).isEqualTo("../../exercises/squat.html#steps");
        Located<String> here = new Located<>("#why-it-burns", body.start());
        assertThat(table.href(here, own)).isEqualTo("#why-it-burns");
        assertThat(table.href(here, sheet)).isEqualTo("../../exercises/clamshell.html#why-it-burns");
        assertThat(table.href(new Located<>("nothing.md", body.start()), own)).isEqualTo("#");
        assertThat(table.href(new Located<>("https://example.org/?a&b", body.start()), own))
                .isEqualTo("https://example.org/?a&b");
    }

    @Test
    void a_picture_is_found_by_its_path_as_a_spec_or_a_body_gives_it() {
        Catalog catalog = new Guide()
                .exercise(
                        "squat",
                        "Squat",
                        new Guide.Draft(
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of()),
                        "[as it is](images/a%20b.png)")
                .asset("exercises/images/a b.png")
                .catalog();
        SitePlan plan = SitePlanner.plan(catalog, PlanOptions.DEFAULT).get();
        LinkTable table = LinkTable.of(catalog, plan);
        SourceFile spec = catalog.exercise("squat").orElseThrow().specFile();
        UrlPath page = plan.exercise("squat").path();

        String expected = "../media/exercises/images/a%20b.png";
        assertThat(table.imageHref(new Located<>("images/a b.png", spec.start()), page))
                .isEqualTo(expected);
        assertThat(table.imageHref(new Located<>("images/a%20b.png", spec.start()), page))
                .isEqualTo(expected);
        assertThat(table.picture(new Located<>("images/none.png", spec.start())))
                .isEmpty();
    }

    @Test
    void a_guide_with_thousands_of_links_is_checked_at_once() {
        Guide guide = new Guide();
        IntStream.range(0, 5000)
                .forEach(i ->
                        guide.exercise("e" + i, "E" + i, Guide.Draft.PLAIN, "[a](e0.md) [b](exercise:gone-" + i + ")"));
        Catalog catalog = guide.catalog();
        LinkTable table = LinkTable.of(
                catalog, SitePlanner.plan(catalog, PlanOptions.DEFAULT).get());

        long start = System.nanoTime();
        List<Diagnostic> problems = table.check();

        assertThat(problems).hasSize(5000);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).as("seconds").isLessThan(20);
    }
}
