package org.cuecard.theme;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/** The themes that come with Cuecard, packed beside its classes. */
public final class BundledThemes {
    private static final String FOLDER = "themes";

    private BundledThemes() {}

    /**
     * Reads them all.
     *
     * @return files by paths that begin with {@code themes/}; none when nothing is packed
     * @throws IOException when the program's own jar cannot be read
     */
    public static SourceTree read() throws IOException {
        URL own = BundledThemes.class.getResource("BundledThemes.class");
        if (own == null) {
            throw new IOException("the program cannot find its own classes");
        }
        if (own.getProtocol().equals("jar")) {
            String address = own.toString();
            return readJar(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
        }
        try {
            return SourceTreeReader.read(Path.of(own.toURI().resolve("../../../")), List.of(FOLDER));
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot find its own classes", e);
        }
    }

    /** Takes all into memory, for the jar is closed again. */
    static SourceTree readJar(URI jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
            SourceTree tree = SourceTreeReader.read(zip.getPath("/"), List.of(FOLDER));
            Map<String, SourceAsset> assets = new TreeMap<>();
            tree.assets().forEach((path, asset) -> {
                byte[] bytes = asset.bytes();
                assets.put(path, new SourceAsset(path, bytes.length, bytes::clone));
            });
            return new SourceTree(tree.files(), new TreeMap<>(assets), tree.problems());
        }
    }
}
