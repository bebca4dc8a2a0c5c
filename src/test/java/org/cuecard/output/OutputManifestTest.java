package org.cuecard.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.plan.UrlPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputManifestTest {
    private static final String HASH = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

    @TempDir
    Path parent;

    @Test
    void a_manifest_has_the_form_that_sha256sum_checks_and_is_the_same_for_the_same_site() throws IOException {
        for (String name : List.of("one", "two")) {
            new SiteWriter(List.of(), 2).write(Site.of("x/b.html", "bar", "a.html", "foo"), parent.resolve(name));
        }

        String text = OutputManifest.read(parent.resolve("one")).orElseThrow().text();
        assertThat(text).isEqualTo("""
                # Written by Cuecard, format 1. To check the site: sha256sum -c .cuecard-manifest
                2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae  a.html
                fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9  x/b.html
                # 2 files
                """);
        assertThat(Site.contents(parent.resolve("two"))).isEqualTo(Site.contents(parent.resolve("one")));
        assertThat(OutputManifest.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.html", "/etc/passwd", "a/../../b", "a//b", "."})
    void a_manifest_that_names_files_outside_its_folder_is_damaged(String path) {
        TreeMap<String, String> hashes = new TreeMap<>();
        hashes.put(path, HASH);
        String text = new OutputManifest(hashes).text();

        assertThatThrownBy(() -> OutputManifest.parse(text)).isInstanceOf(IOException.class);
    }

    @Test
    void a_manifest_that_is_cut_short_anywhere_is_damaged() throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        hashes.put("a.html", HASH);
        hashes.put("b.html", HASH);
        String text = new OutputManifest(hashes).text();

        assertThat(OutputManifest.parse(text).hashes()).isEqualTo(hashes);
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> OutputManifest.parse(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void files_that_would_land_on_one_another_make_no_tree() {
        List<OutputFile> files = List.of(
                OutputFile.of(UrlPath.of("a.html"), new byte[0]),
                OutputFile.of(UrlPath.of("a.html"), new byte[0]),
                OutputFile.of(UrlPath.of("assets/Theme.css"), new byte[0]),
                OutputFile.of(UrlPath.of("assets/theme.css"), new byte[0]),
                OutputFile.of(UrlPath.of(".cuecard-manifest"), new byte[0]));

        assertThat(OutputTree.of(files).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .satisfiesExactly(
                        d -> assertThat(d.toList().get(1).toString()).contains(".cuecard-manifest"),
                        d -> assertThat(d.toList().get(1)).isEqualTo("two files would be written to a.html"),
                        d -> assertThat(d.toList())
                                .containsExactly(
                                        Code.URL_CONFLICT,
                                        "assets/theme.css would be written beside assets/Theme.css, which some computers"
                                                + " cannot keep apart"));
    }
}
