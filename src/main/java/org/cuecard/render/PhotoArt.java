package org.cuecard.render;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.image.Darkroom;
import org.cuecard.image.Developed;
import org.cuecard.image.Rendition;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourcePath;

/**
 * The photographs of a guide, each in several sizes. Only what pages must know of them is kept here; their bytes are
 * asked of the memory, or made again. Safe for use by several threads.
 */
public final class PhotoArt {
    private static final int LONGEST_NAME = 60;

    private final SortedMap<String, Photo> photos;
    private final Memory memory;

    /**
     * A photograph.
     *
     * @param asset the guide's file
     * @param hash the SHA-256 of that file
     * @param sizes the smallest first
     */
    public record Photo(SourceAsset asset, String hash, List<Size> sizes) {
        public Photo {
            sizes = List.copyOf(sizes);
        }

        Size largest() {
            return sizes.get(sizes.size() - 1);
        }
    }

    /**
     * One size of a photograph.
     *
     * @param name its file's name, which holds a hash of its content: another content has another address
     */
    public record Size(int width, int height, String name) {
        UrlPath path(SitePlan plan) {
            return plan.sharedFile("images/" + name);
        }
    }

    /**
     * Photographs that were looked at.
     *
     * @param photos by their path in the guide
     */
    public PhotoArt(Map<String, Photo> photos, Memory memory) {
        this.photos = Collections.unmodifiableSortedMap(new TreeMap<>(photos));
        this.memory = memory;
    }

    /** Makes all sizes of a photograph, or takes them from the memory. */
    public static Developed develop(byte[] file, String hash, Memory memory) {
        return Developed.fromBytes(memory.remember(
                "photo",
                Darkroom.REVISION + " " + hash,
                () -> Darkroom.develop(file).toBytes()));
    }

    /** What pages must know of a photograph that could be developed. */
    public static Photo photo(SourceAsset asset, String hash, Developed.Good developed) {
        String stem = stem(asset.path());
        return new Photo(
                asset,
                hash,
                developed.renditions().stream()
                        .map(made -> new Size(
                                made.width(),
                                made.height(),
                                stem + "-" + made.width() + "."
                                        + new SourceAsset(asset.path(), 0, made::bytes)
                                                .hash()
                                                .substring(0, 8) + "."
                                        + made.kind().ending()))
                        .toList());
    }

    /** A name that any address can have. */
    private static String stem(String path) {
        String name = SourcePath.name(path);
        String plain = name.substring(0, Math.max(0, name.lastIndexOf('.')))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shorter = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return shorter.isEmpty() ? "photo" : shorter;
    }

    /** By its path in the guide. */
    Optional<Photo> of(String source) {
        return Optional.ofNullable(photos.get(source));
    }

    /** The files of all photographs. Two files of the same name and content are one. */
    SortedMap<String, RenderedFile> files(SitePlan plan) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        for (Photo photo : photos.values()) {
            for (Size size : photo.sizes()) {
                String path = size.path(plan).value();
                files.put(path, new RenderedFile(path, () -> bytes(photo, size)));
            }
        }
        return files;
    }

    private byte[] bytes(Photo photo, Size size) {
        Developed developed = Developed.fromBytes(memory.remember(
                "photo",
                Darkroom.REVISION + " " + photo.hash(),
                () -> Darkroom.develop(photo.asset().bytes()).toBytes()));
        if (developed instanceof Developed.Good good) {
            for (Rendition made : good.renditions()) {
                if (made.width() == size.width()) {
                    return made.bytes();
                }
            }
        }
        throw new IllegalStateException(photo.asset().path() + " was changed while the site was built");
    }
}
