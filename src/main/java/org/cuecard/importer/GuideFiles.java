package org.cuecard.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** The exercises of a guide by their ids, wherever below {@code exercises/} they lie. */
final class GuideFiles {
    private final SourceTree tree;
    private final Map<String, SourceFile> specs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> former = new HashMap<>();

    GuideFiles(SourceTree tree) {
        this.tree = tree;
        for (SourceFile file : tree.filesUnder("exercises")) {
            taken.add(file.baseName());
            if (file.path().endsWith("/" + file.baseName() + ".yaml")) {
                specs.put(file.baseName(), file);
                if (file.text().contains("former-ids")) {
                    SpecReader.read(file, ExerciseSpec.class, problem -> {})
                            .ifPresent(spec -> spec.formerIds().forEach(id -> former.put(id.value(), file.baseName())));
                }
            }
        }
        taken.addAll(former.keySet());
    }

    SourceTree tree() {
        return tree;
    }

    Optional<SourceFile> spec(String id) {
        return Optional.ofNullable(specs.get(id));
    }

    /** The id that an exercise has now which once had another. */
    String now(String id) {
        return specs.containsKey(id) ? id : former.getOrDefault(id, id);
    }

    /** Whether an id is an exercise's, or was one's. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    Optional<SourceFile> body(SourceFile spec) {
        return tree.file(spec.path().replaceFirst("\\.yaml$", ".md"));
    }

    Optional<SourceAsset> asset(String path) {
        return tree.asset(path);
    }
}
