package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cuecard.model.Paper;
import org.cuecard.model.SheetFormat;
import org.cuecard.plan.PlanOptions;
import org.cuecard.render.view.CardView;
import org.cuecard.render.view.ExercisePage;
import org.cuecard.render.view.ExerciseView;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.LogRowView;
import org.cuecard.render.view.LogWeekView;
import org.cuecard.render.view.MuscleView;
import org.cuecard.render.view.PrintExercisePage;
import org.cuecard.render.view.PrintProgrammePage;
import org.cuecard.render.view.PrintView;
import org.cuecard.render.view.ProgrammePage;
import org.cuecard.render.view.ProgrammeView;
import org.cuecard.render.view.StepView;
import org.cuecard.render.view.WeekDayView;
import org.junit.jupiter.api.Test;

class DetailPagesTest {
    private static final Fixture GUIDE = Fixture.guide();

    private static ExercisePage exercisePage(String id) {
        return GUIDE.view(GUIDE.plan().exercise(id), ExercisePage.class);
    }

    private static ExerciseView exercise(String id) {
        return exercisePage(id).exercise();
    }

    private static ProgrammeView programme(String id) {
        return GUIDE.view(GUIDE.plan().programme(id), ProgrammePage.class).programme();
    }

    @Test
    void an_exercise_is_told_in_words() {
        ExerciseView view = exercise("heel-raise");
        assertThat(view.aliasText()).contains("calf lift, tiptoe, heel lift");
        assertThat(view.sidesText()).isEqualTo("each side");
        assertThat(view.tempoText()).contains("3 seconds down, 1 second of pause at the bottom, 1 second up");
        assertThat(view.level()).hasValueSatisfying(level -> {
            assertThat(level.termName()).isEqualTo("Starting out");
            assertThat(level.termUrl()).contains("../levels/beginner.html");
        });
        assertThat(view.position()).hasValueSatisfying(position -> {
            assertThat(position.termName()).isEqualTo("Standing");
            assertThat(position.termUrl()).isEmpty();
        });
        assertThat(view.address()).contains("harbour.example/bands/exercises/heel-raise.html");
        assertThat(view.review())
                .hasValueSatisfying(review -> assertThat(review.reviewText())
                        .isEqualTo("Reviewed by A. Novak on 3 February 2026. Next review due on 3 February 2027."
                                + " Version 1.2."));
        assertThat(view.credits().get(0).creditText()).isEqualTo("Walking well, Lane, Harbour Press");
        assertThat(view.dosage().otherDoses())
                .singleElement()
                .satisfies(dose -> assertThat(dose.doseLevel()).contains("Starting out"));
    }

    @Test
    void the_map_tells_in_words_which_muscles_it_shows_from_which_side() {
        assertThat(exercisePage("heel-raise").muscleMap())
                .hasValueSatisfying(map -> assertThat(map.html())
                        .contains("From the front: Deep calf (does the work), Front of the thigh (helps).")
                        .contains("From behind: Deep calf (does the work)")
                        .contains(">1</text>")
                        .contains(">2</text>"));
    }

    @Test
    void the_steps_of_a_sheet_count_on_from_the_set_up() {
        assertThat(exercise("heel-raise").steps())
                .extracting(StepView::stepNumber)
                .containsExactly(1, 2);
        assertThat(exercise("heel-raise").steps())
                .extracting(StepView::sheetNumber)
                .containsExactly(2, 3);
    }

    @Test
    void the_muscles_that_work_come_before_those_that_help() {
        List<MuscleView> muscles = exercise("heel-raise").muscles();
        assertThat(muscles).extracting(MuscleView::muscleName).containsExactly("Deep calf", "Front of the thigh");
        assertThat(muscles).extracting(MuscleView::primary).containsExactly(true, false);
        assertThat(muscles).extracting(MuscleView::roleText).containsExactly("does the work", "helps");
        assertThat(muscles)
                .extracting(MuscleView::muscleUrl)
                .containsExactly("../muscles/soleus.html", "../muscles/quadriceps.html");
    }

    @Test
    void the_guides_stop_signs_serve_where_an_exercise_has_none_of_its_own() {
        assertThat(exercise("heel-raise").stopSigns()).containsExactly("Sharp pain");
        assertThat(exercise("side-step").stopSigns()).containsExactly("Pain in a knee");
    }

    @Test
    void a_harder_form_leads_to_its_exercise() {
        assertThat(exercise("side-step").harder()).singleElement().satisfies(form -> {
            assertThat(form.changeText()).isEmpty();
            assertThat(form.otherExercise()).contains("Heel raise");
            assertThat(form.otherUrl()).contains("heel-raise.html");
        });
    }

    @Test
    void an_exercise_without_a_dose_says_why_and_has_empty_cells() {
        ExerciseView view = exercise("wall-sit");
        assertThat(view.dosage().unspecifiedReason()).contains("Nobody whom we trust gives a number.");
        assertThat(view.dosage().dose().hasGaps()).isTrue();
        assertThat(view.review()).isEmpty();
        assertThat(view.usesBands()).isFalse();
    }

    @Test
    void the_links_of_a_body_are_relative_to_the_page_that_shows_it() {
        assertThat(exercise("heel-raise").body().orElseThrow().html())
                .contains("href=\"side-step.html#watch-for\"")
                .contains("href=\"../safety.html\"")
                .contains("href=\"https://clinic.example/?a=1&amp;b=2\"")
                .contains("src=\"../media/exercises/images/rise.svg\"");
        PrintExercisePage sheet =
                GUIDE.view(GUIDE.plan().exerciseSheet("heel-raise", SheetFormat.of(Paper.A4)), PrintExercisePage.class);
        assertThat(sheet.exercise().body().orElseThrow().html())
                .contains("href=\"../../exercises/side-step.html#watch-for\"");
        assertThat(sheet.exercise().keyPicture()).hasValueSatisfying(picture -> {
            assertThat(picture.pictureUrl()).matches("\\.\\./\\.\\./images/rise-20\\.[0-9a-f]{8}\\.jpg");
            assertThat(picture.pictureSources()).isEqualTo(picture.pictureUrl() + " 20w");
            assertThat(picture.upright()).isTrue();
            assertThat(picture.pictureCredit()).contains("R. Okafor, CC BY 4.0");
        });
        assertThat(sheet.exercise().pictures()).isEmpty();
    }

    @Test
    void the_guides_own_paper_is_offered_first() {
        assertThat(exercisePage("heel-raise").prints())
                .extracting(
                        PrintView::paperLabel,
                        PrintView::sheetUrl,
                        print -> print.pdfUrl().orElse(""))
                .containsExactly(
                        tuple(
                                "US Letter",
                                "../print/exercises/heel-raise-letter.html",
                                "../print/exercises/heel-raise-letter.pdf"),
                        tuple(
                                "US Letter, large print",
                                "../print/exercises/heel-raise-letter-large.html",
                                "../print/exercises/heel-raise-letter-large.pdf"),
                        tuple("A4", "../print/exercises/heel-raise-a4.html", "../print/exercises/heel-raise-a4.pdf"),
                        tuple(
                                "A4, large print",
                                "../print/exercises/heel-raise-a4-large.html",
                                "../print/exercises/heel-raise-a4-large.pdf"));
        assertThat(exercisePage("heel-raise").prints())
                .allSatisfy(print -> assertThat(print.pdfFacts()).contains("2 pages, 1 KB"));
        PrintExercisePage sheet =
                GUIDE.view(GUIDE.plan().exerciseSheet("heel-raise", SheetFormat.of(Paper.A4)), PrintExercisePage.class);
        assertThat(sheet.paper().isA4()).isTrue();
        assertThat(sheet.paper().backUrl()).isEqualTo("../../exercises/heel-raise.html");
        assertThat(sheet.paper().otherPapers())
                .extracting(LinkView::url)
                .containsExactly("heel-raise-letter.html", "heel-raise-letter-large.html", "heel-raise-a4-large.html");
        assertThat(sheet.head().indexed()).isFalse();
        assertThat(sheet.head().canonicalUrl()).contains("https://harbour.example/bands/exercises/heel-raise.html");
    }

    @Test
    void an_exercise_names_the_programmes_that_hold_it() {
        assertThat(exercisePage("side-step").inProgrammes())
                .extracting(CardView::cardName, CardView::cardUrl)
                .containsExactly(tuple("Twice a week", "../programmes/twice-a-week.html"));
    }

    @Test
    void the_menu_marks_where_one_is() {
        assertThat(exercisePage("side-step").site().menu())
                .filteredOn(LinkView::current)
                .extracting(LinkView::label)
                .containsExactly("Exercises");
    }

    @Test
    void a_programme_with_fixed_days_shows_its_week_in_order() {
        ProgrammeView view = programme("twice-a-week");
        assertThat(view.fixedDays()).isTrue();
        assertThat(view.week().weekText()).isEqualTo("Monday and Thursday");
        assertThat(view.week().weekDays())
                .filteredOn(WeekDayView::training)
                .extracting(WeekDayView::dayShort)
                .containsExactly("Mon", "Thu");
        assertThat(view.programmeFacts()).containsExactly("3 weeks", "2 days a week", "10–15 minutes a session");
        assertThat(view.programmeBands())
                .containsExactly(
                        "2 loop bands, just above the knees: 2–3 of 5, light to medium",
                        "1 loop band, round the ankles");
    }

    @Test
    void an_exercise_stands_in_the_log_from_its_own_week_on() {
        LogWeekView first = programme("twice-a-week").firstWeek();
        List<LogWeekView> later = programme("twice-a-week").laterWeeks();
        assertThat(first.weekLabel()).isEqualTo("Week 1");
        assertThat(later).extracting(LogWeekView::weekLabel).containsExactly("Week 2", "Week 3");
        assertThat(first.logRows()).extracting(LogRowView::rowExercise).containsExactly("Heel raise");
        assertThat(later.get(0).logRows())
                .extracting(LogRowView::rowExercise)
                .containsExactly("Heel raise", "Side-step");
        assertThat(later.get(0).logRows())
                .extracting(LogRowView::rowDose)
                .containsExactly("2–3 × 8–12", "2 × 10 steps");
        assertThat(programme("twice-a-week").items().get(0).fromWeekText()).isEmpty();
        assertThat(programme("twice-a-week").items().get(1).fromWeekText()).contains("from week 2");
    }

    @Test
    void the_days_of_a_programme_stand_in_the_doses_of_its_exercises() {
        assertThat(programme("twice-a-week").items().get(0).itemDose().spokenText())
                .contains(", 2 days a week.");
    }

    @Test
    void a_programme_asks_once_for_a_band_that_several_exercises_use() {
        Fixture both = Fixture.guide(
                Fixture.edit(
                        "exercises/heel-raise.yaml",
                        text -> text
                                + "bands:\n  - placement: above-knees\n    count: 2\n    kind: loop\n    strength: 5\n"),
                PlanOptions.DEFAULT);
        ProgrammePage page = both.view(both.plan().programme("twice-a-week"), ProgrammePage.class);
        assertThat(page.programme().programmeBands())
                .containsExactly(
                        "2 loop bands, just above the knees: 2–5 of 5, light to strongest",
                        "1 loop band, round the ankles");
    }

    @Test
    void a_programme_without_fixed_days_leaves_all_days_open() {
        ProgrammeView view = programme("any-time");
        assertThat(view.fixedDays()).isFalse();
        assertThat(view.whenText()).contains("While the kettle boils");
        assertThat(view.week().weekDays()).extracting(WeekDayView::training).containsOnly(true);
        assertThat(view.laterWeeks()).hasSize(3);
        assertThat(view.programmeFacts()).containsExactly("3 minutes a session");
        PrintProgrammePage sheet = GUIDE.view(
                GUIDE.plan().programmeSheet("any-time", SheetFormat.of(Paper.LETTER)), PrintProgrammePage.class);
        assertThat(sheet.beforeYouStart()).containsExactly("Clear the floor.");
    }
}
