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
    private static final int SUM = 0x0C736521;

    @TempDir
    Path parent;

    @Test
    void a_manifest_has_the_form_of_an_sfv_file_and_is_the_same_for_the_same_site() throws IOException {
        for (String name : List.of("one", "two")) {
            new SiteWriter(List.of(), 2).write(Site.of("x/b.html", "bar", "a.html", "foo"), parent.resolve(name));
        }

        String text = OutputManifest.read(parent.resolve("one")).orElseThrow().text();
        assertThat(text).isEqualTo("""
                ; Written by Cuecard, format 2. To check the site: rhash --check .cuecard-manifest
                a.html 8C736521
                x/b.html 76FF8CAA
                ; 2 files
                """);
        assertThat(Site.contents(parent.resolve("two"))).isEqualTo(Site.contents(parent.resolve("one")));
        assertThat(OutputManifest.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.html", "/etc/passwd", "a/../../b", "a//b", "."})
    void a_manifest_that_names_files_outside_its_folder_is_damaged(String path) {
        TreeMap<String, Integer> sums = new TreeMap<>();
        sums.put(path, SUM);
        String text = new OutputManifest(sums).text();

        assertThatThrownBy(() -> OutputManifest.parse(text)).isInstanceOf(IOException.class);
    }

    @Test
    void a_manifest_that_is_cut_short_anywhere_is_damaged() throws IOException {
        TreeMap<String, Integer> sums = new TreeMap<>();
        sums.put("a.html", SUM);
        sums.put("b.html", SUM);
        String text = new OutputManifest(sums).text();

        assertThat(OutputManifest.parse(text).sums()).isEqualTo(sums);
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
