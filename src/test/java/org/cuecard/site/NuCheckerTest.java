package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker, the W3C's own, as the judge of every page. */
class NuCheckerTest {
    /**
     * A list without bullets is no list to VoiceOver unless its role is said again; the checker, which cannot see the
     * stylesheet, calls that needless.
     */
    private static final String SAID_FOR_VOICEOVER = "The “list” role is unnecessary for element";

    /** The checker has the page without its address, and so takes nothing for the page's own origin. */
    private static final Pattern FROM_NOWHERE =
            Pattern.compile("Resource violates Content Security Policy \\(meta tag\\): (external|image).*");

    /**
     * A block of data is not run, so no policy is asked for it; and of the hashes that a policy names for the styles in
     * a page the checker knows nothing. PolicyTest has a browser judge both.
     */
    private static final Pattern IN_THE_PAGE =
            Pattern.compile("Inline (script|style) violates Content Security Policy");

    /** Whether the checker cannot know better. */
    static boolean isExpected(String problem) {
        return problem.contains(SAID_FOR_VOICEOVER)
                || IN_THE_PAGE.matcher(problem).find()
                || FROM_NOWHERE.matcher(problem).find();
    }

    @Test
    void it_finds_neither_error_nor_warning_on_any_page_of_the_bundled_guide() throws Exception {
        List<String> pages = BundledSite.pages();
        List<String> found = new ArrayList<>();
        NuJudge judge = new NuJudge();
        for (String page : pages) {
            for (String problem : judge.problems(BundledSite.text(page))) {
                if (!isExpected(problem)) {
                    found.add(page + ":" + problem);
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(found).isEmpty();
    }

    @Test
    void it_does_judge() throws Exception {
        assertThat(new NuJudge().problems("<!doctype html><title>x</title><p><div></p>"))
                .isNotEmpty();
    }
}
