package org.cuecard.theme;

import java.util.List;
import java.util.Optional;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/**
 * A theme's own folder, before its parents are laid under it.
 *
 * @param name the folder's name
 * @param place which of the places it lies in, from 0
 */
record Layer(String name, int place, SourceTree tree, SourceFile yaml, ThemeSpec spec) {
    /** The folder's path, with a slash at its end. */
    String folder() {
        return "themes/" + name + "/";
    }

    /** A file's path below the folder. */
    String below(String path) {
        return path.substring(folder().length());
    }

    List<SourceFile> files() {
        return tree.filesUnder("themes/" + name);
    }

    List<SourceAsset> assets() {
        return tree.assetsUnder("themes/" + name);
    }

    Optional<SourceFile> file(String below) {
        return tree.file(folder() + below);
    }
}
