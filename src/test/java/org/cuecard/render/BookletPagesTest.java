package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cuecard.model.Paper;
import org.cuecard.model.SheetFormat;
import org.cuecard.plan.PlanOptions;
import org.cuecard.render.view.ExerciseChapter;
import org.cuecard.render.view.IndexEntry;
import org.cuecard.render.view.IndexGroup;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.PrintBookletPage;
import org.cuecard.render.view.ProgrammeChapter;
import org.cuecard.render.view.TextChapter;
import org.junit.jupiter.api.Test;

class BookletPagesTest {
    private static final PrintBookletPage BOOKLET = booklet(Fixture.guide());

    private static PrintBookletPage booklet(Fixture guide) {
        return guide.view(guide.plan().booklet(SheetFormat.of(Paper.A4)).orElseThrow(), PrintBookletPage.class);
    }

    @Test
    void it_holds_the_guide_in_the_order_of_its_lists_and_menus() {
        assertThat(BOOKLET.exerciseChapters())
                .extracting(ExerciseChapter::chapterId)
                .containsExactly("ex-heel-raise", "ex-side-step", "ex-wall-sit");
        assertThat(BOOKLET.programmeChapters())
                .extracting(ProgrammeChapter::chapterId)
                .containsExactlyInAnyOrder("pr-any-time", "pr-twice-a-week");
        assertThat(BOOKLET.frontTexts()).extracting(TextChapter::chapterId).containsExactly("page-safety");
        assertThat(BOOKLET.backTexts()).extracting(TextChapter::chapterId).containsExactly("page-deep/notes");
    }

    @Test
    void links_of_bodies_lead_to_their_places_in_it() {
        assertThat(BOOKLET.backTexts().get(0).chapterText().html())
                .contains("href=\"#page-safety--during\"", "href=\"#index-muscle-soleus\"");
    }

    @Test
    void an_anchor_of_a_page_that_a_booklet_lays_out_anew_leads_to_the_chapter() {
        assertThat(BOOKLET.exerciseChapters()
                        .get(0)
                        .exercise()
                        .body()
                        .orElseThrow()
                        .html())
                .contains("href=\"#ex-side-step\"");
    }

    @Test
    void an_exercise_tells_its_programmes() {
        assertThat(BOOKLET.exerciseChapters().get(0).chapterProgrammes())
                .extracting(LinkView::url)
                .isNotEmpty()
                .allMatch(url -> url.startsWith("#pr-"));
    }

    @Test
    void the_index_has_other_names_and_muscles_in_both_languages() {
        assertThat(BOOKLET.bookIndex())
                .extracting(IndexGroup::indexTitle)
                .containsExactly("Exercises", "Muscles", "Equipment");
        List<IndexEntry> names = BOOKLET.bookIndex().get(0).indexEntries();
        assertThat(names).extracting(IndexEntry::indexText).contains("Heel raise", "calf lift", "tiptoe");
        assertThat(names.stream()
                        .filter(entry -> entry.indexText().equals("tiptoe"))
                        .flatMap(entry -> entry.indexLinks().stream()))
                .extracting(LinkView::label, LinkView::url)
                .containsExactly(tuple("Heel raise", "#ex-heel-raise"));
        List<IndexEntry> muscles = BOOKLET.bookIndex().get(1).indexEntries();
        assertThat(muscles).extracting(IndexEntry::indexText).contains("Deep calf", "soleus");
    }

    @Test
    void what_it_does_not_hold_is_linked_by_its_whole_address_or_not_at_all() {
        String path = "site/pages/deep/notes.md";
        assertThat(booklet(Fixture.guide(
                                Fixture.edit(path, text -> text + "\n[Beginners](level:beginner)\n"),
                                PlanOptions.DEFAULT))
                        .backTexts()
                        .get(0)
                        .chapterText()
                        .html())
                .contains("href=\"https://harbour.example/bands/levels/beginner.html\"")
                .contains("(harbour.example/bands/levels/beginner.html)");
        assertThat(booklet(Fixture.withoutBaseUrl()).online()).isEmpty();
    }
}
