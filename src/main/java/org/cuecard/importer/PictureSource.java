package org.cuecard.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.ReadProblem;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/** Finds the photographs that records name, in the folders where a collection keeps them. Nothing outside is read. */
final class PictureSource {
    /** More than any photograph for a page; a larger file is a mistake. */
    private static final long MAX_BYTES = 50_000_000;

    private final List<Path> roots;

    PictureSource(List<Path> roots) {
        this.roots = roots.stream().filter(Files::isDirectory).toList();
    }

    /**
     * Takes a record's photographs along, and tells of those that are not there or may not be read.
     *
     * @param names their paths, as the record writes them
     */
    void take(RecordDraft draft, List<String> names, String credit, String licence) {
        List<Object> media = new ArrayList<>();
        for (String name : names) {
            find(name, draft).ifPresent(asset -> {
                int number = media.size() + 1;
                String file = "images/" + Picture.ID + "-" + number + ending(name);
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("file", file);
                entry.put("alt", RecordDraft.TO_DO + "what photograph " + number + " shows");
                entry.put("credit", credit);
                entry.put("licence", licence);
                media.add(entry);
                draft.picture(new Picture(file, asset));
                draft.note(Note.Kind.MISSING, "media", "what " + name + " shows, in words");
            });
        }
        draft.put("media", media);
    }

    /** A photograph, unless it is not there, lies outside, or is no JPEG or PNG; that is told. */
    Optional<SourceAsset> find(String name, RecordDraft draft) {
        if (name.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            draft.note(Note.Kind.REFUSED, "media", name + " lies on another site; nothing is fetched");
            return Optional.empty();
        }
        Optional<String> path = SourcePath.resolve("", name).filter(inside -> !inside.isEmpty());
        if (path.isEmpty()) {
            draft.note(Note.Kind.REFUSED, "media", "\"" + name + "\" leads out of the collection's folder");
            return Optional.empty();
        }
        for (Path root : roots) {
            SourceTree tree = SourceTreeReader.readAsset(root, path.get());
            Optional<SourceAsset> asset = tree.asset(path.get());
            if (asset.isPresent()) {
                return asset.filter(file -> isPicture(file, name, draft));
            }
            if (tree.problems().stream().anyMatch(problem -> problem.kind() == ReadProblem.Kind.LINK_OUTSIDE)) {
                draft.note(Note.Kind.REFUSED, "media", name + " is a link out of the collection's folder");
                return Optional.empty();
            }
        }
        draft.note(Note.Kind.MISSING, "media", "there is no file " + name);
        return Optional.empty();
    }

    private static boolean isPicture(SourceAsset asset, String name, RecordDraft draft) {
        byte[] bytes = asset.size() > MAX_BYTES ? new byte[0] : asset.bytes();
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
        boolean fits = ending(name).equals(".png") ? png : jpeg && ending(name).matches("\\.jpe?g");
        if (!fits) {
            draft.note(Note.Kind.REFUSED, "media", name + " is no JPEG or PNG that a guide could show");
        }
        return fits;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
