package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class RedirectListTest {
    @Test
    void an_old_address_leads_to_the_page_of_the_new_id_and_search_engines_are_not_told_of_it() {
        Guide guide = new Guide().formerly("clam", "side-lying-clam").exercise("clamshell", "Clamshell");
        SitePlan plan = guide.plan();
        assertThat(plan.redirects())
                .extracting(old -> old.path() + " > " + old.page().path())
                .containsExactly(
                        "exercises/clam.html > exercises/clamshell.html",
                        "exercises/side-lying-clam.html > exercises/clamshell.html");
        assertThat(Guide.paths(plan.indexed().stream())).doesNotContain("exercises/clam.html");
    }

    @Test
    void in_a_mounted_guide_it_stands_in_that_guides_folder() {
        Guide guide = new Guide().formerly("clam").exercise("clamshell", "Clamshell");
        assertThat(guide.plan(PlanOptions.DEFAULT.withMount("manual")).redirects())
                .extracting(old -> old.path().value())
                .containsExactly("manual/exercises/clam.html");
    }

    @Test
    void an_id_that_is_in_use_and_one_that_two_claim_and_one_that_is_none_are_told_and_left_out() {
        Guide guide = new Guide()
                .formerly("squat", "Clam Shell")
                .exercise("clamshell", "Clamshell")
                .formerly("old")
                .exercise("lunge", "Lunge")
                .exercise("squat", "Squat");
        var checked = SitePlanner.plan(guide.catalog(), PlanOptions.DEFAULT);
        assertThat(problems(checked.diagnostics()))
                .containsExactlyInAnyOrder(
                        "FORMER_ID \"squat\" is the id of an exercise today, so its address cannot lead elsewhere",
                        "BAD_ID \"Clam Shell\" was never the id of an exercise",
                        "FORMER_ID \"old\" is a former id of \"lunge\" already");
        assertThat(checked.get().redirects())
                .extracting(PlannedRedirect::formerId)
                .containsExactly("old");
    }

    @Test
    void an_old_address_where_another_page_stands_is_told() {
        Guide guide =
                new Guide().formerly("clam").exercise("clamshell", "Clamshell").page("exercises/clam", "Clams", "");
        assertThat(SitePlanner.plan(guide.catalog(), PlanOptions.DEFAULT).diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.URL_CONFLICT);
    }

    private static List<String> problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(problem -> problem.code() != Code.NO_BASE_URL)
                .map(problem -> problem.code() + " " + problem.message())
                .toList();
    }
}
