package org.cuecard.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;

/** Finds what others have put where the site is to be written. */
final class ForeignFiles {
    private final OutputPlace place;
    private final Set<String> files;
    private final Set<String> folders;

    /** @param files the paths of the site's files */
    ForeignFiles(OutputPlace place, Set<String> files) {
        this.place = place;
        this.files = files;
        this.folders = FolderScan.foldersOf(files);
    }

    List<Diagnostic> inTheWay(FolderScan scan) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Map.Entry<String, Boolean> foreign : scan.foreign().entrySet()) {
            String path = foreign.getKey();
            String kind = foreign.getValue() ? "a folder" : "a file";
            if (files.contains(path)) {
                problems.add(problem(path, "the site is to have " + path + ", and there is " + kind + " of yours"));
            } else if (folders.contains(path)) {
                problems.add(problem(path, "the site is to have a folder " + path + ", and there is a file of yours"));
            } else {
                fileAbove(path)
                        .ifPresent(above -> problems.add(problem(
                                path,
                                "the site is to have a file " + above + ", and yours is in a folder of that name")));
            }
        }
        return problems;
    }

    private Optional<String> fileAbove(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (files.contains(path.substring(0, slash))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return Optional.empty();
    }

    private Diagnostic problem(String path, String message) {
        return place.problem(
                Code.OUTPUT_FOREIGN_FILE, message, "move " + place.live().resolve(path) + " elsewhere, or remove it");
    }
}
