package org.cuecard.build;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.image.Darkroom;
import org.cuecard.image.Developed;
import org.cuecard.image.PictureKind;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Media;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.plan.LinkTable;
import org.cuecard.render.PhotoArt;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourcePath;

/**
 * Looks into every picture that a guide shows, and tells those that cannot be shown: cut off, damaged, of another kind
 * than their name says. A photograph is read in full, once, for only that finds damage in its midst; its sizes are made
 * in the same pass.
 */
final class PhotoCheck {
    /**
     * What an SVG can do beside showing something; all of it is harmless inside a page, but not in a tab of its own.
     */
    private static final Pattern ACTIVE = Pattern.compile(
            "<script|<foreignObject|<!ENTITY|javascript:|\\son\\w+\\s*=|(?:href|src)\\s*=\\s*[\"']\\s*(?:https?:)?//",
            Pattern.CASE_INSENSITIVE);

    private final Catalog catalog;
    private final Memory memory;
    private final SortedMap<String, List<Located<String>>> media = new TreeMap<>();
    private final SortedMap<String, List<Located<String>>> inBodies = new TreeMap<>();

    private PhotoCheck(Catalog catalog, Memory memory) {
        this.catalog = catalog;
        this.memory = memory;
    }

    /**
     * Checks and develops.
     *
     * @return the photographs that can be shown
     */
    static PhotoArt check(Catalog catalog, Memory memory, DiagnosticSink sink) {
        PhotoCheck check = new PhotoCheck(catalog, memory);
        check.collect();
        return check.run(sink);
    }

    private void collect() {
        for (Exercise exercise : catalog.exercises().values()) {
            exercise.spec().media().stream().map(Media::file).forEach(file -> add(media, file));
            body(exercise.body());
        }
        catalog.programmes().values().stream().map(Programme::body).forEach(this::body);
        catalog.pages().values().stream().map(GuidePage::body).forEach(this::body);
    }

    private void body(Prose body) {
        for (Prose.Segment segment : body.segments()) {
            if (segment instanceof Prose.ImageAddress image) {
                add(inBodies, image.path());
            }
        }
    }

    private void add(Map<String, List<Located<String>>> uses, Located<String> written) {
        LinkTable.picture(catalog, written)
                .ifPresent(path ->
                        uses.computeIfAbsent(path, key -> new ArrayList<>()).add(written));
    }

    /** What was found of one file. */
    private record Finding(String path, Optional<PhotoArt.Photo> photo, Optional<Trouble> trouble) {
        static Finding trouble(String path, Code code, String reason, String hint) {
            return new Finding(path, Optional.empty(), Optional.of(new Trouble(code, reason, hint)));
        }
    }

    /** What is wrong with it, to be told wherever it is shown. */
    private record Trouble(Code code, String reason, String hint) {
        Diagnostic at(Located<String> use) {
            return Diagnostic.of(code, use.span(), "\"" + use.value() + "\" " + reason, hint);
        }
    }

    private PhotoArt run(DiagnosticSink sink) {
        List<String> paths = Stream.concat(media.keySet().stream(), inBodies.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Finding> findings = paths.parallelStream().map(this::look).collect(Collectors.toUnmodifiableList());
        SortedMap<String, PhotoArt.Photo> photos = new TreeMap<>();
        for (Finding finding : findings) {
            finding.photo().ifPresent(photo -> photos.put(finding.path(), photo));
            finding.trouble()
                    .ifPresent(trouble -> Stream.of(media, inBodies)
                            .flatMap(uses -> uses.getOrDefault(finding.path(), List.of()).stream())
                            .forEach(use -> sink.report(trouble.at(use))));
        }
        return new PhotoArt(photos, memory);
    }

    private Finding look(String path) {
        SourceAsset asset = catalog.assets().get(path);
        if (asset == null) {
            throw new IllegalStateException(path + " was an asset when it was collected");
        }
        if (asset.size() > Darkroom.MOST_BYTES) {
            return Finding.trouble(
                    path,
                    Code.BAD_IMAGE,
                    "has " + (asset.size() >> 20) + " MiB, where " + (Darkroom.MOST_BYTES >> 20) + " MiB are read",
                    "save it smaller");
        }
        byte[] file;
        try {
            file = asset.bytes();
        } catch (UncheckedIOException e) {
            return Finding.trouble(
                    path,
                    Code.UNREADABLE,
                    "cannot be read",
                    "see whether you may read the file, and that its disk is there");
        }
        Optional<PictureKind> kind = PictureKind.of(file);
        if (kind.isPresent() && !kind.get().hasEnding(path) && kind.get().isReadable()) {
            String name = SourcePath.name(path);
            return Finding.trouble(
                    path,
                    Code.BAD_IMAGE,
                    "is a " + kind.get() + ", whatever its name says",
                    "rename the file to " + name.substring(0, name.lastIndexOf('.') + 1)
                            + kind.get().ending());
        }
        return media.containsKey(path) || LinkTable.isPhotograph(path)
                ? photograph(path, asset, file)
                : asItIs(path, kind, file);
    }

    private Finding photograph(String path, SourceAsset asset, byte[] file) {
        String hash = new SourceAsset(path, file.length, () -> file).hash();
        Developed developed = PhotoArt.develop(file, hash, memory);
        if (developed instanceof Developed.Good good) {
            return new Finding(path, Optional.of(PhotoArt.photo(asset, hash, good)), Optional.empty());
        }
        Developed.Bad bad = (Developed.Bad) developed;
        return Finding.trouble(path, Code.BAD_IMAGE, bad.reason(), bad.hint());
    }

    /** A picture of a body that Cuecard publishes without making it anew. */
    private static Finding asItIs(String path, Optional<PictureKind> kind, byte[] file) {
        boolean svg = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (svg && ACTIVE.matcher(text).find()) {
            return Finding.trouble(
                    path,
                    Code.BAD_IMAGE,
                    "holds something that can run or fetch, beside what it shows",
                    "save it as plain SVG, without scripts and without addresses of other sites");
        }
        if (kind.equals(Optional.of(PictureKind.AVIF)) && text.contains("Exif")) {
            return Finding.trouble(
                    path,
                    Code.BAD_IMAGE,
                    "holds a camera's notes, which may tell where it was taken",
                    "save it as JPEG, from which Cuecard removes them");
        }
        return new Finding(path, Optional.empty(), Optional.empty());
    }
}
