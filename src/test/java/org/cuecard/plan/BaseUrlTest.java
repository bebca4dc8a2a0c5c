package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org,              https://example.org/,               /",
        "https://example.org/bands,        https://example.org/bands/,         /bands/",
        "HTTPS://Example.ORG/Bands/,       https://example.org/Bands/,         /Bands/",
        "http://localhost:8080,            http://localhost:8080/,             /",
        "https://bücher.example/a/,        https://xn--bcher-kva.example/a/,   /a/",
        "https://example.org/übung/,       https://example.org/%C3%BCbung/,    /%C3%BCbung/",
        "https://example.org/a/./b/../c,   https://example.org/a/c/,           /a/c/",
        "http://[::1]:8080/x,              http://[::1]:8080/x/,               /x/",
        "' https://example.org/ ',         https://example.org/,               /",
    })
    void a_base_url_is_brought_to_one_form(String written, String normalised, String path) {
        Checked<SitePlan> plan = SitePlanner.plan(new Guide().baseUrl(written).catalog(), PlanOptions.DEFAULT);

        assertThat(plan.diagnostics()).isEmpty();
        assertThat(plan.get().baseUrl().orElseThrow().value()).isEqualTo(normalised);
        assertThat(plan.get().baseUrl().orElseThrow().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org,                  not an absolute http or https address",
        "/bands/,                      not an absolute http or https address",
        "ftp://example.org/,           not an absolute http or https address",
        "mailto:a@example.org,         not an absolute http or https address",
        "https://example.org/?a=b,     query",
        "https://example.org/#top,     fragment",
        "https://me:pw@example.org/,   user's name",
        "https://,                     not a web address",
        "https:///path,                not a web address",
        "https://exa mple.org/,        not a web address",
        "https://example.org:port/,    not a web address",
        "https://example.org/../x/,    not a web address",
    })
    void what_is_no_base_url_is_told_with_its_reason_at_its_place(String written, String reason) {
        Checked<SitePlan> plan = SitePlanner.plan(new Guide().baseUrl(written).catalog(), PlanOptions.DEFAULT);

        assertThat(plan.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.BASE_URL);
            assertThat(d.message()).contains(reason.strip()).contains(written);
            assertThat(d.span().file().path()).isEqualTo("site/guide.yaml");
            assertThat(d.hints()).isNotEmpty();
        });
        assertThat(plan.get().baseUrl()).isEmpty();
    }

    @Test
    void the_option_stands_in_for_the_guides_own() {
        Guide guide = new Guide().baseUrl("https://example.org/");

        assertThat(guide.plan(PlanOptions.DEFAULT.withBaseUrl("http://localhost:8000"))
                        .baseUrl())
                .contains(new BaseUrl("http://localhost:8000/"));
        assertThat(SitePlanner.plan(guide.catalog(), PlanOptions.DEFAULT.withBaseUrl("localhost"))
                        .diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.span().file().path()).isEqualTo("--base-url"));
    }

    @Test
    void without_one_a_note_tells_what_is_missing() {
        Checked<SitePlan> plan = SitePlanner.plan(new Guide().catalog(), PlanOptions.DEFAULT);

        assertThat(plan.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo(Code.NO_BASE_URL));
        assertThat(plan.hasErrors()).isFalse();
        assertThat(plan.get().feed()).isEmpty();
        assertThat(plan.get().sitemap()).isEmpty();
        assertThat(plan.get().canonical(plan.get().home())).isEmpty();
    }
}
