package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.Golden;
import org.cuecard.manual.FencedBlocks;
import org.cuecard.manual.GuideEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what pages of the manual tell their reader to do, in an empty folder, and holds the answers against those that
 * the pages show. Commands stand in {@code console} blocks behind a dollar sign; edits are read by {@link GuideEdit}.
 */
class ManualCommandsTest {
    private static final Path PAGES = Path.of("src/manual/site/pages");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern DURATION = Pattern.compile("[0-9]+\\.[0-9]{2} s$");

    @TempDir
    private Path start;

    private Path here = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"first-guide.md", "command-line.md", "import.md", "themes.md"})
    void the_commands_of_a_page_answer_as_the_page_shows(String name) throws IOException {
        here = start;
        Path page = PAGES.resolve(name);
        String played = FencedBlocks.rewrite(Files.readString(page), this::play);
        Golden.check(page, played);
    }

    private List<String> play(FencedBlocks.Block block) {
        GuideEdit.apply(block, here);
        if (!block.language().equals("console")) {
            return block.lines();
        }
        List<String> out = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ ")) {
                out.add(line);
                out.addAll(run(words(line.substring(2))));
            }
        }
        return out;
    }

    private List<String> run(List<String> words) {
        String program = words.get(0);
        if (program.equals("cd")) {
            here = here.resolve(words.get(1));
            return List.of();
        }
        if (!program.equals("cuecard")) {
            throw new IllegalArgumentException("a reader's terminal may not know \"" + program + "\"");
        }
        Run run = Run.in(here, words.subList(1, words.size()).toArray(String[]::new));
        return (run.err() + run.out())
                .stripTrailing()
                .lines()
                .map(line -> DURATION.matcher(line.stripTrailing()).replaceFirst("0.42 s"))
                .toList();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
