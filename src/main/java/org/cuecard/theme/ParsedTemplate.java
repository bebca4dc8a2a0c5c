package org.cuecard.theme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cuecard.source.SourceFile;

/**
 * A template or a partial, with its tree.
 *
 * @param name its path below {@code templates/} without the ending; {@code "print/card"}
 */
record ParsedTemplate(String name, SourceFile file, List<Part> parts) {
    /** The names of the partials and layouts that it asks for by itself. */
    Set<String> included() {
        Set<String> names = new TreeSet<>();
        include(parts, names);
        return names;
    }

    private static void include(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part instanceof Part.Partial partial) {
                names.add(partial.tag().name());
            } else if (part instanceof Part.Layout layout) {
                names.add(layout.tag().name());
                include(layout.parts(), names);
            } else if (part instanceof Part.Section section) {
                include(section.parts(), names);
            } else if (part instanceof Part.Block block) {
                include(block.parts(), names);
            }
        }
    }
}
