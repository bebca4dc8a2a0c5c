package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPathTest {
    @ParameterizedTest
    @CsvSource({
        "index.html,                exercises/clamshell.html,  exercises/clamshell.html",
        "exercises/clamshell.html,  exercises/squat.html,      squat.html",
        "exercises/clamshell.html,  index.html,                ../index.html",
        "exercises/clamshell.html,  muscles/glutes.html,       ../muscles/glutes.html",
        "print/exercises/a-a4.html, exercises/a.html,          ../../exercises/a.html",
        "a/b/c.html,                a/x/c.html,                ../x/c.html",
        "a/b.html,                  ab/b.html,                 ../ab/b.html",
        "a/b.html,                  a/b/c.html,                b/c.html",
        "a/b/c.html,                a/b.html,                  ../b.html",
        "a.html,                    a.html,                    a.html",
        "manual/index.html,         index.html,                ../index.html",
    })
    void a_relative_address_leads_from_a_page_to_a_file(String from, String to, String expected) {
        String address = UrlPath.of(to).relativeTo(UrlPath.of(from));

        assertThat(address).isEqualTo(expected);
        assertThat(URI.create("https://example.org/base/" + from).resolve(address))
                .isEqualTo(URI.create("https://example.org/base/" + to));
    }

    @Test
    void all_but_unreserved_characters_are_percent_encoded() {
        assertThat(UrlPath.of("media/Åse & \"Bo\" 50%.jpg").encoded())
                .isEqualTo("media/%C3%85se%20%26%20%22Bo%22%2050%25.jpg");
        assertThat(UrlPath.of("javascript:x.html").relativeTo(UrlPath.of("index.html")))
                .isEqualTo("javascript%3Ax.html");
        assertThat(UrlPath.encodeFragment("über uns")).isEqualTo("%C3%BCber%20uns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\\b", "a\nb", "a\u0000", "\uD800.html"})
    void what_is_no_path_below_the_site_is_refused(String text) {
        assertThat(UrlPath.parse(text)).isEmpty();
        assertThatThrownBy(() -> UrlPath.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_knows_its_folder_name_and_ending() {
        UrlPath path = UrlPath.of("exercises/v1.2/clamshell.html");

        assertThat(path.folder()).isEqualTo("exercises/v1.2");
        assertThat(path.name()).isEqualTo("clamshell.html");
        assertThat(path.withEnding("pdf")).isEqualTo(UrlPath.of("exercises/v1.2/clamshell.pdf"));
        assertThat(UrlPath.of("v1.2/name").withEnding("pdf")).isEqualTo(UrlPath.of("v1.2/name.pdf"));
        assertThat(path.isUnder("exercises")).isTrue();
        assertThat(path.isUnder("exercise")).isFalse();
        assertThat(path.isUnder("")).isTrue();
    }
}
