package org.cuecard.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.cli.Main;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the manual gives to publishers whose projects Maven builds, held against this project's own pom. */
class MavenRecipeTest {
    private final Document pom = xml(Files.readString(Path.of("pom.xml")));
    private final Element recipe = recipe();

    MavenRecipeTest() throws IOException {}

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static Element recipe() throws IOException {
        List<Element> found = new ArrayList<>();
        FencedBlocks.rewrite(Files.readString(Path.of("src/manual/site/pages/publishing.md")), block -> {
            if (block.language().equals("xml")) {
                found.add(xml(String.join("\n", block.lines())));
            }
            return block.lines();
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String text(Element in, String path) {
        return in.select(path).text();
    }

    @Test
    void the_plugin_is_the_one_that_builds_the_bundled_guide() {
        Element ours = pom.select("project > build > plugins > plugin").stream()
                .filter(plugin -> text(plugin, "plugin > artifactId").equals("exec-maven-plugin"))
                .findFirst()
                .orElseThrow();
        for (String part : List.of("groupId", "artifactId", "version", "configuration > mainClass")) {
            assertThat(text(recipe, "plugin > " + part)).isEqualTo(text(ours, "plugin > " + part));
        }
        assertThat(text(recipe, "mainClass")).isEqualTo(Main.class.getName());
    }

    @Test
    void it_asks_for_this_very_program() {
        for (String part : List.of("groupId", "artifactId", "version")) {
            assertThat(text(recipe, "dependency > " + part)).isEqualTo(text(pom, "project > " + part));
        }
    }
}
