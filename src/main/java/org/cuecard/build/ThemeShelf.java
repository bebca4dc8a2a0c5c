package org.cuecard.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Checked;
import org.cuecard.render.SiteContract;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Located;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.UnreadableAssetException;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;

/**
 * Themes that were read, for whoever builds again in one process: to read and check one takes longer than all of a
 * small guide. A theme is known by the hash of all that it is read from in the guide; what this program brings along
 * stays as it is. Safe for use by several threads.
 */
final class ThemeShelf {
    /** A site has one for each of its languages and for each guide that is mounted. */
    private static final int ROOM = 16;

    private static final String ASSETS = "site/assets/";

    private final Map<String, Checked<Theme>> known = new LinkedHashMap<>(ROOM, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Checked<Theme>> eldest) {
            return size() > ROOM;
        }
    };
    private Optional<SourceTree> bundled = Optional.empty();

    /** The themes of this program, which stay as they are while it runs. */
    synchronized SourceTree bundled() throws IOException {
        if (bundled.isEmpty()) {
            bundled = Optional.of(BundledThemes.read());
        }
        return bundled.get();
    }

    /**
     * Reads a theme, or finds the one that was read from the same.
     *
     * @param guide where the request comes from, whose files may hold themes and what parameters name
     */
    synchronized Checked<Theme> read(SourceTree guide, ThemeRequest request) throws IOException {
        String asked;
        try {
            asked = ContentHash.begin()
                    .with(hash(guide, values(request)))
                    .with(request.toString())
                    .hex();
        } catch (UnreadableAssetException e) {
            // Whoever reads it tells what is wrong with it.
            return readNow(guide, request);
        }
        Checked<Theme> found = known.get(asked);
        if (found == null) {
            found = readNow(guide, request);
            known.put(asked, found);
        }
        return found;
    }

    private Checked<Theme> readNow(SourceTree guide, ThemeRequest request) throws IOException {
        return ThemeReader.read(List.of(guide, bundled()), SiteContract.themes(), request);
    }

    /** What the guide sets, which may name files. */
    private static Set<String> values(ThemeRequest request) {
        return request.parameters().values().stream().map(Located::value).collect(Collectors.toSet());
    }

    /**
     * What themes are read from; and the guide's own file, for problems with parameters are told there.
     *
     * @param named files below {@code site/assets/} whose content counts too; of others it is their names
     */
    private static String hash(SourceTree tree, Set<String> named) {
        ContentHash hash = ContentHash.begin();
        for (SourceFile file : tree.files().values()) {
            if (file.path().startsWith("themes/") || file.path().startsWith("site/guide.")) {
                hash.with(file.path()).with(file.text());
            }
        }
        for (SourceAsset asset : tree.assets().values()) {
            boolean ofGuide = asset.path().startsWith(ASSETS);
            if (ofGuide || asset.path().startsWith("themes/")) {
                hash.with(asset.path());
            }
            if (ofGuide
                    ? named.contains(asset.path().substring(ASSETS.length()))
                    : asset.path().startsWith("themes/")) {
                hash.with(asset.bytes());
            }
        }
        return hash.hex();
    }
}
