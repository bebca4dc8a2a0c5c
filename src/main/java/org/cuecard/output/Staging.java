package org.cuecard.output;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cuecard.output.WrittenFiles.Written;

/**
 * The next site as it grows beside the last. A file that did not change is given a second name there, which costs
 * nothing and keeps its time, so that a tool which publishes the folder sends only what is new. As long as no file
 * changed there is no folder at all.
 */
final class Staging {
    private final FileOperations disk;
    private final OutputPlace place;
    private final List<String> unchanged = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();
    private boolean begun;
    private boolean linksWork = true;

    Staging(FileOperations disk, OutputPlace place) {
        this.disk = disk;
        this.place = place;
    }

    /** Takes a file over from the last site. */
    void keep(String path) throws IOException {
        if (begun) {
            takeOver(path);
        } else {
            unchanged.add(path);
        }
    }

    /** Writes a file that is new or has new bytes. */
    void write(String path, byte[] bytes) throws IOException {
        begin();
        disk.write(target(path), bytes);
    }

    /** Writes a file that is new or has new bytes, piece by piece. */
    Written write(String path, OutputFile.Pieces pieces) throws IOException {
        begin();
        List<Written> written = new ArrayList<>(1);
        disk.write(target(path), out -> {
            SummedStream summed = new SummedStream(out);
            pieces.write(summed);
            written.add(summed.written());
        });
        return written.get(0);
    }

    /** Where a file of the next site is: here, or in the last site as long as nothing differs from that. */
    Path written(String path) {
        return (begun ? place.staging() : place.live()).resolve(path);
    }

    /** Writes the manifest, and with it says that the site is whole. */
    void finish(OutputManifest manifest) throws IOException {
        begin();
        disk.write(place.staging().resolve(OutputManifest.NAME), out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            manifest.write(text);
            text.flush();
        });
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            disk.createFolder(place.staging());
            for (String path : unchanged) {
                takeOver(path);
            }
            unchanged.clear();
        }
    }

    private void takeOver(String path) throws IOException {
        Path from = place.live().resolve(path);
        Path to = target(path);
        if (linksWork) {
            try {
                disk.link(to, from);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                // Some file systems have no second names. Where that was not the reason, copying tells it.
                linksWork = false;
            }
        }
        disk.write(to, Files.readAllBytes(from));
        disk.setModified(to, Files.getLastModifiedTime(from));
    }

    private Path target(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            folder(path.substring(0, slash));
        }
        return place.staging().resolve(path);
    }

    private void folder(String path) throws IOException {
        if (folders.add(path)) {
            int slash = path.lastIndexOf('/');
            if (slash > 0) {
                folder(path.substring(0, slash));
            }
            disk.createFolder(place.staging().resolve(path));
        }
    }
}
