package org.cuecard.plan;

import java.util.List;
import java.util.stream.Stream;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;

/**
 * The anchors that Cuecard and its themes use for themselves, by the kind of page. A body's headings leave them free.
 */
final class OwnAnchors {
    /** Where the link that skips the menu leads, on every page. */
    private static final String MAIN = "main";

    /** The heading of a text's list of contents. */
    private static final String CONTENTS = "on-this-page";

    static final List<String> EXERCISE = Stream.concat(
                    Stream.of(MAIN), Stream.of(ExerciseSection.values()).map(ExerciseSection::id))
            .toList();
    static final List<String> PROGRAMME = Stream.concat(
                    Stream.of(MAIN), Stream.of(ProgrammeSection.values()).map(ProgrammeSection::id))
            .toList();
    static final List<String> PAGE = List.of(MAIN, CONTENTS);

    private OwnAnchors() {}

    /** The sections that links may lead to on an exercise's page. */
    static List<String> of(Exercise exercise) {
        return Stream.of(ExerciseSection.values())
                .filter(section -> section.isOn(exercise))
                .map(ExerciseSection::id)
                .toList();
    }

    /** The sections that links may lead to on a programme's page. */
    static List<String> of(Programme programme) {
        return Stream.of(ProgrammeSection.values())
                .filter(section -> section.isOn(programme))
                .map(ProgrammeSection::id)
                .toList();
    }
}
