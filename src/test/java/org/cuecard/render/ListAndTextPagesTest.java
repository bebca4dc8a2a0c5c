package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.PlannedPage;
import org.cuecard.render.view.CardView;
import org.cuecard.render.view.ContentsEntry;
import org.cuecard.render.view.CountedLink;
import org.cuecard.render.view.GroupView;
import org.cuecard.render.view.HomePage;
import org.cuecard.render.view.IndexPage;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.NotFoundPage;
import org.cuecard.render.view.TermsPage;
import org.cuecard.render.view.TextPage;
import org.junit.jupiter.api.Test;

class ListAndTextPagesTest {
    private static final Fixture GUIDE = Fixture.guide();

    @Test
    void the_list_of_exercises_leads_into_every_kind_of_term() {
        IndexPage page = GUIDE.view(GUIDE.plan().exercises().orElseThrow(), IndexPage.class);
        assertThat(page.cards())
                .extracting(CardView::cardName)
                .containsExactly("Heel raise", "Side-step", "Wall </script> sit");
        assertThat(page.cards().get(0).facts()).containsExactly("Standing", "each side", "2–3 × 8–12");
        assertThat(page.cards().get(2).facts()).containsExactly("both together");
        assertThat(page.groups())
                .extracting(GroupView::groupLabel)
                .containsExactly("Muscles", "Equipment", "Levels", "Movements", "Authors");
        assertThat(page.groups().get(0).groupLinks())
                .extracting(CountedLink::linkLabel, CountedLink::linkUrl, CountedLink::linkCount)
                .containsExactly(
                        tuple("Deep calf", "../muscles/soleus.html", 1),
                        tuple("Outer hip", "../muscles/gluteus-medius.html", 1),
                        tuple("Front of the thigh", "../muscles/quadriceps.html", 3));
        assertThat(page.pager()).isEmpty();
    }

    @Test
    void a_long_list_goes_on_to_further_pages() {
        Fixture paged = Fixture.guide(UnaryOperator.identity(), PlanOptions.DEFAULT.withListLength(2));
        List<PlannedPage> parts = paged.plan().series(paged.plan().exercises().orElseThrow());
        IndexPage first = paged.view(parts.get(0), IndexPage.class);
        IndexPage second = paged.view(parts.get(1), IndexPage.class);
        assertThat(first.pager()).hasValueSatisfying(pager -> {
            assertThat(pager.pagerText()).isEqualTo("page 1 of 2");
            assertThat(pager.previousUrl()).isEmpty();
            assertThat(pager.nextUrl()).contains("index-2.html");
        });
        assertThat(second.pager()).hasValueSatisfying(pager -> {
            assertThat(pager.previousUrl()).contains("index.html");
            assertThat(pager.nextUrl()).isEmpty();
        });
        assertThat(second.cards()).hasSize(1);
        assertThat(second.groups()).isEmpty();
        assertThat(second.head().fullTitle()).isEqualTo("Exercises, page 2 of 2 – Harbour & <Lane>");
        assertThat(first.groups().get(0).groupLinks())
                .extracting(CountedLink::linkCount)
                .containsExactly(1, 1, 3);
        TermsPage muscles = paged.view(paged.plan().terms(TermKind.MUSCLE).orElseThrow(), TermsPage.class);
        assertThat(muscles.terms()).hasSize(2);
        assertThat(muscles.pager()).isPresent();
    }

    @Test
    void a_term_lists_its_exercises_and_leads_back_to_its_kind() {
        IndexPage page = GUIDE.view(GUIDE.plan().term(TermKind.MUSCLE, "soleus").orElseThrow(), IndexPage.class);
        assertThat(page.heading()).isEqualTo("Deep calf");
        assertThat(page.lead()).contains("It lifts the heel.");
        assertThat(page.head().description()).isEqualTo("Deep calf: 1 exercise.");
        assertThat(page.parent())
                .hasValueSatisfying(parent -> assertThat(parent.url()).isEqualTo("index.html"));
        assertThat(page.cards()).extracting(CardView::cardUrl).containsExactly("../exercises/heel-raise.html");
    }

    @Test
    void the_muscles_stand_with_their_latin_names() {
        TermsPage page = GUIDE.view(GUIDE.plan().terms(TermKind.MUSCLE).orElseThrow(), TermsPage.class);
        assertThat(page.terms().get(1).linkDetail()).contains("gluteus medius");
        TermsPage levels = GUIDE.view(GUIDE.plan().terms(TermKind.LEVEL).orElseThrow(), TermsPage.class);
        assertThat(levels.terms().get(0).linkDetail()).isEmpty();
    }

    @Test
    void the_home_page_offers_a_programme_to_begin_with() {
        HomePage page = GUIDE.view(GUIDE.plan().home(), HomePage.class);
        assertThat(page.startWith())
                .hasValueSatisfying(card -> assertThat(card.cardUrl()).isEqualTo("programmes/twice-a-week.html"));
        assertThat(page.exerciseCards()).hasSize(3);
        assertThat(page.moreExercises()).isFalse();
        assertThat(page.pageCards()).extracting(CardView::cardUrl).containsExactly("safety.html");
        assertThat(page.head().fullTitle()).isEqualTo("Harbour & <Lane>");
        assertThat(page.head().modified()).contains("2026-04-01");
    }

    @Test
    void a_page_of_text_has_contents_from_three_sections_on() {
        TextPage page = GUIDE.view(GUIDE.plan().page("safety"), TextPage.class);
        assertThat(page.contents())
                .extracting(ContentsEntry::entryText, ContentsEntry::entryUrl)
                .containsExactly(tuple("Before", "#before"), tuple("During", "#during"), tuple("After", "#after"));
        assertThat(page.site().menu())
                .filteredOn(LinkView::current)
                .extracting(LinkView::label)
                .containsExactly("Safety");
        TextPage brief = GUIDE.view(GUIDE.plan().page("deep/notes"), TextPage.class);
        assertThat(brief.contents()).isEmpty();
        assertThat(brief.text().html()).contains("href=\"../safety.html#during\"", "href=\"../muscles/soleus.html\"");
        assertThat(brief.site().safetyUrl()).contains("../safety.html");
    }

    @Test
    void the_page_for_wrong_addresses_works_at_any_depth() {
        NotFoundPage page = GUIDE.view(GUIDE.plan().notFound().orElseThrow(), NotFoundPage.class);
        assertThat(page.exercisesUrl()).contains("/bands/exercises/index.html");
        assertThat(page.site().homeUrl()).isEqualTo("/bands/index.html");
        assertThat(page.head().indexed()).isFalse();
        assertThat(page.head().canonicalUrl()).isEmpty();
    }

    @Test
    void languages_know_their_direction() {
        assertThat(List.of("ar", "he-IL", "fa", "ur", "pa-Arab", "AR-eg"))
                .allSatisfy(tag -> assertThat(SiteViews.direction(tag)).as(tag).isEqualTo("rtl"));
        assertThat(List.of("en", "tr", "ar-Latn", "zh-Hant", "az"))
                .allSatisfy(tag -> assertThat(SiteViews.direction(tag)).as(tag).isEqualTo("ltr"));
    }
}
