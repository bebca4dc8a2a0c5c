package org.cuecard.theme;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.SourceAsset;

/**
 * The files that a theme brings to a site, each under a name that holds the first eight digits of its content's
 * SHA-256, so that browsers may keep it for ever.
 *
 * @param paths where each asset will lie in the site, by its path below the theme's {@code assets/}:
 *     {@code cuecard.css} to {@code assets/cuecard.1a2b3c4d.css}
 * @param files the content, by path in the site
 */
public record AssetManifest(SortedMap<String, String> paths, SortedMap<String, SourceAsset> files) {
    public AssetManifest {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Where an asset will lie in the site. */
    public Optional<String> path(String asset) {
        return Optional.ofNullable(paths.get(asset));
    }

    /** The content of an asset, as it goes into the site. */
    public Optional<SourceAsset> content(String asset) {
        return path(asset).map(path -> files.get(path));
    }
}
