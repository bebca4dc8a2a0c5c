package org.cuecard.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes files for an author to go on with; never over one that is there. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Creates all of the files, or none.
     *
     * @param folder where; it is made when it is not there
     * @param texts text by path, relative to the folder
     * @return the paths, in order
     * @throws FileAlreadyExistsException when one of them is there already
     * @throws IOException when one cannot be written
     */
    public static List<String> create(Path folder, SortedMap<String, String> texts) throws IOException {
        for (String path : texts.keySet()) {
            if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path);
            }
        }
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Path parent = target.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(target, file.getValue(), StandardOpenOption.CREATE_NEW);
                made.add(target);
            }
        } catch (IOException e) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
        return List.copyOf(texts.keySet());
    }
}
