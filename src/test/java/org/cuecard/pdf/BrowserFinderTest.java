package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {
    @TempDir
    Path folder;

    private Path program(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private BrowserFinder finder(String system, Map<String, String> environment) {
        return new BrowserFinder(environment, system, folder);
    }

    @Test
    void the_path_is_searched_for_each_name_in_turn() throws IOException {
        program("a/google-chrome");
        Path chromium = program("b/chromium");
        String path = folder.resolve("a") + File.pathSeparator + folder.resolve("b");
        assertThat(finder("Linux", Map.of("PATH", path)).find()).isEqualTo(chromium);
    }

    @Test
    void a_file_that_cannot_be_started_is_no_browser() throws IOException {
        Files.createDirectories(folder.resolve("a/chromium"));
        Files.writeString(folder.resolve("google-chrome"), "");
        String path = folder.resolve("a") + File.pathSeparator + folder;
        assertThatThrownBy(() -> finder("Linux", Map.of("PATH", path)).find()).isInstanceOf(BrowserProblem.class);
    }

    @Test
    void the_usual_places_of_other_systems_are_searched() throws IOException {
        Path mac = program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        assertThat(finder("Mac OS X", Map.of()).find()).isEqualTo(mac);
        Path windows = program("pf/Microsoft/Edge/Application/msedge.exe");
        assertThat(finder(
                                "Windows 11",
                                Map.of("PROGRAMFILES", folder.resolve("pf").toString()))
                        .find())
                .isEqualTo(windows);
        Path onPath = program("bin/chrome.exe");
        assertThat(finder("Windows 11", Map.of("Path", folder.resolve("bin").toString()))
                        .find())
                .isEqualTo(onPath);
    }

    @Test
    void a_browser_can_be_named_by_its_file_or_by_its_name_on_the_path() throws IOException {
        Path own = program("tools/my-browser");
        BrowserFinder finder =
                finder("Linux", Map.of("PATH", folder.resolve("tools").toString()));
        assertThat(finder.named(folder, Path.of("tools", "my-browser"))).isEqualTo(own);
        assertThat(finder.named(folder, Path.of("my-browser"))).isEqualTo(own);
        assertThatThrownBy(() -> finder.named(folder, Path.of("tools", "another")))
                .isInstanceOf(BrowserProblem.class)
                .hasMessageContaining("another");
    }

    @Test
    void where_there_is_none_the_message_says_what_was_looked_for_and_what_to_do() {
        assertThatThrownBy(
                        () -> finder("Linux", Map.of("PATH", folder.toString())).find())
                .isInstanceOf(BrowserProblem.class)
                .hasMessageContainingAll("chromium, chromium-browser, google-chrome", "--browser", "--engine java");
    }
}
