package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.MenuPlace;
import org.cuecard.model.Paper;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePlannerTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private static Guide.Draft dated(LocalDate reviewed, LocalDate... changed) {
        return new Guide.Draft(
                List.of("glutes"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(reviewed),
                List.of(changed));
    }

    private static Guide.Draft trains(List<String> primary, List<String> secondary) {
        return new Guide.Draft(
                primary, secondary, List.of(), Optional.of("hard"), List.of(), Optional.empty(), List.of());
    }

    private static List<Diagnostic> errors(Guide guide) {
        return SitePlanner.plan(guide.catalog(), PlanOptions.DEFAULT).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    @Test
    void a_guide_has_these_pages_in_this_order_whatever_the_order_of_its_files() {
        Guide guide = new Guide()
                .page("safety", "Safety", "")
                .exercise("squat", "Banded squat")
                .exercise("clamshell", "Clamshell")
                .programme("before-you-run", "Before you run", "")
                .page("about", "About", "");

        assertThat(Guide.paths(guide.plan().pages().stream()))
                .containsExactly(
                        "index.html",
                        "exercises/index.html",
                        "exercises/clamshell.html",
                        "exercises/squat.html",
                        "programmes/index.html",
                        "programmes/before-you-run.html",
                        "muscles/index.html",
                        "muscles/glutes.html",
                        "equipment/index.html",
                        "equipment/band.html",
                        "about.html",
                        "safety.html",
                        "handout.html",
                        "404.html",
                        "offline.html",
                        "exercises/clamshell/now.html",
                        "exercises/squat/now.html",
                        "programmes/before-you-run/now.html",
                        "print/exercises/clamshell-a4.html",
                        "print/exercises/clamshell-a4-large.html",
                        "print/exercises/clamshell-letter.html",
                        "print/exercises/clamshell-letter-large.html",
                        "print/exercises/squat-a4.html",
                        "print/exercises/squat-a4-large.html",
                        "print/exercises/squat-letter.html",
                        "print/exercises/squat-letter-large.html",
                        "print/programmes/before-you-run-a4.html",
                        "print/programmes/before-you-run-a4-large.html",
                        "print/programmes/before-you-run-letter.html",
                        "print/programmes/before-you-run-letter-large.html");
        assertThat(errors(guide)).isEmpty();
    }

    @Test
    void each_page_is_found_by_what_it_is_about() {
        SitePlan plan = new Guide()
                .exercise("squat", "Squat")
                .programme("before", "Before", "")
                .page("help/bands", "Bands", "")
                .plan();

        assertThat(plan.exercise("squat").path().value()).isEqualTo("exercises/squat.html");
        assertThat(plan.programme("before").path().value()).isEqualTo("programmes/before.html");
        assertThat(plan.exerciseNow("squat").path().value()).isEqualTo("exercises/squat/now.html");
        assertThat(plan.programmeNow("before").path().value()).isEqualTo("programmes/before/now.html");
        assertThat(plan.page("help/bands").path().value()).isEqualTo("help/bands.html");
        assertThat(plan.exerciseSheet("squat", SheetFormat.of(Paper.LETTER))
                        .path()
                        .value())
                .isEqualTo("print/exercises/squat-letter.html");
        assertThat(plan.programmeSheet("before", SheetFormat.of(Paper.A4))
                        .path()
                        .value())
                .isEqualTo("print/programmes/before-a4.html");
        assertThat(plan.term(TermKind.EQUIPMENT, "band")).isPresent();
        assertThat(plan.at(UrlPath.of("exercises/squat.html"))).contains(plan.exercise("squat"));
        assertThatThrownBy(() -> plan.exercise("sqaut")).hasMessageContaining("sqaut");
    }

    @Test
    void only_terms_that_exercises_use_have_pages_and_those_that_do_the_work_come_first() {
        SitePlan plan = new Guide()
                .exercise("a", "Alpha", trains(List.of("calf"), List.of("thigh")), "")
                .exercise("b", "Beta", trains(List.of("thigh"), List.of("thigh")), "")
                .plan();

        assertThat(plan.terms(TermKind.MUSCLE).orElseThrow().stretch().ids()).containsExactly("thigh", "calf");
        assertThat(plan.term(TermKind.MUSCLE, "thigh").orElseThrow().stretch().ids())
                .containsExactly("b", "a");
        assertThat(plan.term(TermKind.MUSCLE, "glutes")).isEmpty();
        assertThat(plan.terms(TermKind.EQUIPMENT)).isEmpty();
        assertThat(plan.terms(TermKind.LEVEL).orElseThrow().stretch().ids()).containsExactly("hard");
        assertThat(plan.terms(TermKind.JOINT)).isEmpty();
        assertThat(plan.programmes()).isEmpty();
    }

    @Test
    void lists_are_by_name_without_regard_to_case_and_accents() {
        SitePlan plan = new Guide()
                .exercise("x1", "Éclair")
                .exercise("x2", "dip")
                .exercise("x3", "Fire hydrant")
                .exercise("x4", "Dip")
                .plan();

        assertThat(plan.exercises().orElseThrow().stretch().ids()).containsExactly("x2", "x4", "x1", "x3");
    }

    @Test
    void a_long_list_goes_on_to_further_pages() {
        Guide guide = new Guide();
        IntStream.rangeClosed(1, 121).forEach(i -> guide.exercise("e" + i, "E%03d".formatted(i)));
        SitePlan plan = guide.plan();

        List<PlannedPage> lists = plan.series(plan.exercises().orElseThrow());
        assertThat(Guide.paths(lists.stream()))
                .containsExactly("exercises/index.html", "exercises/index-2.html", "exercises/index-3.html");
        assertThat(lists).extracting(page -> page.stretch().ids().size()).containsExactly(60, 60, 1);
        assertThat(lists).extracting(page -> page.stretch().number()).containsExactly(1, 2, 3);
        assertThat(lists).allMatch(page -> page.stretch().of() == 3);
        assertThat(lists.get(2).stretch().ids()).containsExactly("e121");
        assertThat(Guide.paths(plan.series(plan.term(TermKind.MUSCLE, "glutes").orElseThrow()).stream()))
                .containsExactly("muscles/glutes.html", "muscles/glutes-2.html", "muscles/glutes-3.html");

        guide.exercise("index-2", "In the way");
        assertThat(errors(guide)).extracting(Diagnostic::code).containsExactly(Code.URL_CONFLICT);
    }

    @Test
    void sixty_exercises_fit_on_one_page() {
        Guide guide = new Guide();
        IntStream.rangeClosed(1, 60).forEach(i -> guide.exercise("e" + i, "E" + i));

        assertThat(guide.plan().exercises().orElseThrow().stretch().of()).isEqualTo(1);
    }

    @Test
    void pages_tell_the_last_day_of_what_they_show() {
        SitePlan plan = new Guide()
                .exercise("a", "A", dated(MAY), "")
                .exercise("b", "B", dated(MAY, JUNE, LocalDate.of(2024, 1, 1)), "")
                .exercise("c", "C")
                .page("about", "About", "")
                .plan();

        assertThat(plan.exercise("a").modified()).contains(MAY);
        assertThat(plan.exercise("b").modified()).contains(JUNE);
        assertThat(plan.exercise("c").modified()).isEmpty();
        assertThat(plan.exerciseSheet("b", SheetFormat.of(Paper.A4)).modified()).contains(JUNE);
        assertThat(plan.home().modified()).contains(JUNE);
        assertThat(plan.exercises().orElseThrow().modified()).contains(JUNE);
        assertThat(plan.term(TermKind.MUSCLE, "glutes").orElseThrow().modified())
                .contains(JUNE);
        assertThat(plan.page("about").modified()).isEmpty();
    }

    @Test
    void menus_are_in_the_order_asked_for_then_by_title() {
        Optional<MenuPlace> header = Optional.of(MenuPlace.HEADER);
        SitePlan plan = new Guide()
                .page("z", "Zulu", header, Optional.of(10), "")
                .page("b", "Bravo", header, Optional.empty(), "")
                .page("a", "Alpha", header, Optional.empty(), "")
                .page("last", "Last", header, Optional.of(200), "")
                .page("foot", "Foot", Optional.of(MenuPlace.FOOTER), Optional.empty(), "")
                .page("hidden", "Hidden", "")
                .mount("manual", "Manual")
                .plan(PlanOptions.DEFAULT.withNeighbours(List.of(new MenuEntry("Other", UrlPath.of("x/index.html")))));

        assertThat(plan.header()).extracting(MenuEntry::title).containsExactly("Zulu", "Alpha", "Bravo", "Last");
        assertThat(plan.footer())
                .containsExactly(
                        new MenuEntry("Foot", UrlPath.of("foot.html")),
                        new MenuEntry("Manual", UrlPath.of("manual/index.html")),
                        new MenuEntry("Other", UrlPath.of("x/index.html")));
    }

    @Test
    void a_mounted_guide_lies_in_its_folder_and_links_out_of_it() {
        SitePlan plan = new Guide()
                .exercise("squat", "Squat")
                .asset("site/assets/logo.svg")
                .plan(new PlanOptions(
                        Optional.of("https://example.org/bands/"),
                        "manual/",
                        60,
                        List.of(new MenuEntry("Guide", UrlPath.of("index.html"))),
                        true,
                        SiteLanguages.one("manual/"),
                        PlanOptions.DEFAULT.formats()));

        assertThat(plan.home().path().value()).isEqualTo("manual/index.html");
        assertThat(plan.pages()).allMatch(page -> page.path().isUnder("manual"));
        assertThat(plan.notFound()).isEmpty();
        assertThat(plan.robots()).isEmpty();
        assertThat(plan.feed()).contains(UrlPath.of("manual/feed.xml"));
        assertThat(plan.assets()).containsEntry("site/assets/logo.svg", UrlPath.of("manual/media/logo.svg"));
        assertThat(plan.canonical(plan.exercise("squat")))
                .contains("https://example.org/bands/manual/exercises/squat.html");
        assertThat(plan.href(plan.exercise("squat").path(), plan.footer().get(0).path()))
                .isEqualTo("../../index.html");
    }

    @Test
    void the_folder_of_a_mounted_guide_is_its_own() {
        assertThat(errors(new Guide().page("manual/start", "Start", "").mount("manual", "Manual")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo(Code.URL_CONFLICT);
                    assertThat(d.message()).contains("manual/start.html");
                });
        assertThat(errors(new Guide().mount("manual", "One").mount("manual", "Two")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.URL_CONFLICT);
        assertThat(errors(new Guide().mount("../outside", "Manual")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.BAD_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "404",
                "exercises/index",
                "exercises/squat",
                "exercises/squat/now",
                "print/exercises/squat-a4",
                "Index",
                "Exercises/other",
                "muscles/glutes",
                "EXERCISES/SQUAT"
            })
    void a_page_may_not_stand_where_another_one_does_on_any_file_system(String path) {
        assertThat(errors(new Guide().exercise("squat", "Squat").page(path, "In the way", "")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo(Code.URL_CONFLICT);
                    assertThat(d.message()).contains("the page \"" + path + "\"");
                    assertThat(d.span().file().path()).isEqualTo("site/pages/" + path + ".md");
                });
    }

    @Test
    void two_poses_may_not_be_drawn_to_one_file() {
        Guide guide = new Guide()
                .poses("bent-open")
                .exercise("clamshell", "Clamshell")
                .poses("open")
                .exercise("clamshell-bent", "Bent clamshell");

        assertThat(errors(guide)).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.URL_CONFLICT);
            assertThat(d.message())
                    .isEqualTo("the drawing of the pose \"open\" of the exercise \"clamshell-bent\" and the drawing of"
                            + " the pose \"bent-open\" of the exercise \"clamshell\" would both be written to"
                            + " figures/clamshell-bent-open.svg");
            assertThat(d.span().text()).isEqualTo("\"open\"");
        });
    }

    @Test
    void a_pose_that_no_file_could_be_named_after_is_left_to_the_check_of_ids() {
        Guide guide = new Guide().poses("start", "start", "a/../b").exercise("clamshell", "Clamshell");

        assertThat(errors(guide)).isEmpty();
        assertThat(guide.plan().drawings())
                .extracting(drawing -> drawing.path().value())
                .containsExactly("figures/clamshell-start.svg");
    }

    @Test
    void other_sites_get_a_picture_only_where_its_address_can_be_told_in_full() {
        Guide guide = new Guide().exercise("squat", "Squat").poses("open").exercise("clamshell", "Clamshell");
        assertThat(guide.plan().card("clamshell")).isEmpty();
        assertThat(guide.plan().drawings()).hasSize(1);

        SitePlan published = guide.baseUrl("https://example.org/bands/").plan();
        assertThat(published.card("clamshell")).contains("https://example.org/bands/figures/clamshell-og.png");
        assertThat(published.card("squat")).isEmpty();
        assertThat(published.drawings())
                .extracting(PlannedDrawing::kind)
                .containsExactly(DrawingKind.POSE, DrawingKind.CARD);
    }

    @Test
    void the_folder_of_drawings_takes_no_other_guide() {
        assertThat(errors(new Guide().poses("open").exercise("squat", "Squat").mount("figures", "Manual")))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("figures/squat-open.svg"));
    }

    @Test
    void a_conflict_names_both_sides() {
        assertThat(errors(new Guide().exercise("index", "Index")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.message())
                            .isEqualTo("the exercise \"index\" and the list of exercises would both be written to"
                                    + " exercises/index.html");
                    assertThat(d.span().file().path()).isEqualTo("exercises/index.yaml");
                });
        assertThat(errors(new Guide().page("Über", "One", "").page("U\u0308ber", "Two", "")))
                .as("one letter, or a letter and a mark")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux", "help/nul", "com1", "LPT9", "ends.", "a:b", "what?"})
    void a_name_that_not_every_computer_can_keep_is_told(String path) {
        String page = path.equals("ends.") ? "ends./x" : path;

        assertThat(errors(new Guide().page(page, "Odd", "")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNPORTABLE_NAME);
    }

    @Test
    void a_name_that_is_too_long_is_told_once() {
        assertThat(errors(new Guide().exercise("x".repeat(201), "Long")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNPORTABLE_NAME);
        assertThat(errors(new Guide().page("console", "Fine", "").page("x".repeat(150), "Fine", "")))
                .isEmpty();
    }

    @Test
    void files_of_the_guide_travel_along_when_they_are_free_or_named() {
        Guide.Draft shown = new Guide.Draft(
                List.of("glutes"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("images/open.jpg"),
                Optional.empty(),
                List.of());
        SitePlan plan = new Guide()
                .exercise(
                        "squat",
                        "Squat",
                        shown,
                        "[sheet](images/chart%20one.pdf) ![x](images/body.svg) ![y](images/photo.jpg)")
                .asset("exercises/images/photo.jpg")
                .asset("exercises/images/open.jpg")
                .asset("exercises/images/chart one.pdf")
                .asset("exercises/images/body.svg")
                .asset("exercises/images/raw.psd")
                .asset("site/assets/logo.svg")
                .plan();

        assertThat(plan.assets())
                .containsOnlyKeys("exercises/images/body.svg", "exercises/images/chart one.pdf", "site/assets/logo.svg")
                .containsEntry("exercises/images/body.svg", UrlPath.of("media/exercises/images/body.svg"))
                .containsEntry("site/assets/logo.svg", UrlPath.of("media/logo.svg"));
    }

    @Test
    void two_files_of_the_guide_may_not_go_to_one_place() {
        assertThat(errors(new Guide().asset("site/assets/Logo.svg").asset("site/assets/logo.svg")))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("Logo.svg").contains("logo.svg"));
    }

    @Test
    void the_page_for_lost_readers_has_addresses_that_hold_at_any_depth() {
        Guide guide = new Guide().exercise("squat", "Squat").baseUrl("https://example.org/bands/");
        SitePlan plan = guide.plan();
        UrlPath lost = plan.notFound().orElseThrow().path();
        UrlPath squat = plan.exercise("squat").path();

        assertThat(plan.href(lost, squat)).isEqualTo("/bands/exercises/squat.html");
        assertThat(plan.href(plan.home().path(), squat)).isEqualTo("exercises/squat.html");
        assertThat(new Guide().exercise("squat", "Squat").plan().href(lost, squat))
                .isEqualTo("exercises/squat.html");
        assertThat(plan.canonical(plan.notFound().orElseThrow())).isEmpty();
    }

    @Test
    void search_engines_know_a_sheet_by_the_page_that_it_was_made_from() {
        SitePlan plan = new Guide()
                .exercise("squat", "Squat")
                .baseUrl("https://example.org")
                .plan();

        assertThat(plan.canonical(plan.exerciseSheet("squat", SheetFormat.of(Paper.A4))))
                .contains("https://example.org/exercises/squat.html");
        assertThat(plan.canonical(plan.exerciseNow("squat"))).contains("https://example.org/exercises/squat.html");
        assertThat(Guide.paths(plan.indexed().stream()))
                .containsExactly(
                        "index.html",
                        "exercises/index.html",
                        "exercises/squat.html",
                        "muscles/index.html",
                        "muscles/glutes.html",
                        "equipment/index.html",
                        "equipment/band.html",
                        "handout.html");
        assertThat(plan.sitemap()).contains(UrlPath.of("sitemap.xml"));
        assertThat(plan.robots()).contains(UrlPath.of("robots.txt"));
    }

    @Test
    void an_empty_guide_has_a_first_page_all_the_same() {
        assertThat(Guide.paths(new Guide().plan().pages().stream()))
                .containsExactly("index.html", "404.html", "offline.html");
    }

    private static List<String> booklets(Guide guide, PlanOptions options) {
        return Guide.paths(guide.plan(options).pages().stream().filter(page -> page.kind() == PageKind.BOOKLET));
    }

    private static Guide exercises(int count) {
        Guide guide = new Guide().booklet(Optional.empty());
        IntStream.rangeClosed(1, count).forEach(i -> guide.exercise("e" + i, "E" + i));
        return guide;
    }

    @Test
    void a_guide_is_a_booklet_on_each_paper_and_in_each_size_of_type() {
        Guide guide = exercises(1);
        assertThat(booklets(guide, PlanOptions.DEFAULT))
                .containsExactly(
                        "print/guide-a4.html",
                        "print/guide-a4-large.html",
                        "print/guide-letter.html",
                        "print/guide-letter-large.html");
        SitePlan plan = guide.baseUrl("https://example.org/").plan();
        PlannedPage booklet = plan.booklet(SheetFormat.of(Paper.A4)).orElseThrow();
        assertThat(plan.pdf(booklet)).contains(UrlPath.of("print/guide-a4.pdf"));
        assertThat(plan.canonical(booklet)).contains("https://example.org/index.html");
        assertThat(plan.indexed()).doesNotContain(booklet);
        assertThat(errors(guide)).isEmpty();
    }

    @Test
    void a_very_long_guide_a_book_and_a_part_of_a_site_are_booklets_only_when_they_ask() {
        assertThat(booklets(exercises(60), PlanOptions.DEFAULT)).isNotEmpty();
        assertThat(booklets(exercises(61), PlanOptions.DEFAULT)).isEmpty();
        assertThat(booklets(exercises(61).booklet(Optional.of(true)), PlanOptions.DEFAULT))
                .isNotEmpty();
        assertThat(booklets(exercises(0).page("a", "A", ""), PlanOptions.DEFAULT))
                .isEmpty();
        assertThat(booklets(exercises(0).page("a", "A", "").booklet(Optional.of(true)), PlanOptions.DEFAULT))
                .isNotEmpty();
        assertThat(booklets(exercises(1), PlanOptions.DEFAULT.withMount("part")))
                .isEmpty();
        assertThat(booklets(exercises(1).booklet(Optional.of(true)), PlanOptions.DEFAULT.withMount("part")))
                .contains("part/print/guide-a4.html");
        assertThat(booklets(exercises(1).booklet(Optional.of(false)), PlanOptions.DEFAULT))
                .isEmpty();
    }
}
