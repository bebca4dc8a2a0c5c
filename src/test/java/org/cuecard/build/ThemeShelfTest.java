package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.cuecard.diagnostic.Checked;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeRequest;
import org.junit.jupiter.api.Test;

class ThemeShelfTest {
    private static final Map<String, String> GUIDE = Map.of(
            "site/guide.yaml", "title: Bands",
            "exercises/squat.yaml", "name: Squat",
            "themes/mine/theme.yaml", "name: Mine\ndescription: A test.\nextends: cuecard\nengine: \">=0.1 <2\"\n",
            "themes/mine/templates/own-styles.mustache", "<style>p { margin: 0 }</style>");

    private final ThemeShelf shelf = new ThemeShelf();

    private Checked<Theme> read(String path, String text, String language) throws IOException {
        Map<String, String> files = new HashMap<>(GUIDE);
        files.put(path, text);
        SourceFile nowhere = SourceFile.absent("test");
        return shelf.read(
                SourceTree.of(files),
                ThemeRequest.of(
                        new Located<>("mine", nowhere.start()),
                        new Located<>(language, nowhere.start()),
                        Map.of(),
                        "0.1.0"));
    }

    @Test
    void a_theme_is_read_once_until_something_that_it_is_read_from_changes() throws IOException {
        Checked<Theme> first = read("exercises/squat.yaml", "name: Squat", "en");
        assertThat(first.diagnostics()).isEmpty();
        assertThat(read("exercises/squat.yaml", "name: Deep squat", "en")).isSameAs(first);
        assertThat(read("site/guide.yaml", "title: Loops", "en")).isNotSameAs(first);
        assertThat(read("exercises/squat.yaml", "name: Squat", "de")).isNotSameAs(first);
        assertThat(read("themes/mine/templates/own-styles.mustache", "{{nothing}}", "en")
                        .hasErrors())
                .isTrue();
        assertThat(read("exercises/squat.yaml", "name: Squat", "en")).isSameAs(first);
    }
}
