package org.cuecard.plan;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.source.SourceFile;

/**
 * Which of the guide's pictures and other files travel along, and where they go: all that stands in
 * {@code site/assets}, and of the rest what a body links to or shows. A file that nothing names may be a draft or an
 * original of fifty megabytes, and stays at home. So does the original of a photograph: of that, pages show copies.
 */
final class AssetPaths {
    private static final String FREE_FOLDER = "site/assets/";

    private final Catalog catalog;
    private final String prefix;
    private final DiagnosticSink sink;
    private final SortedMap<String, UrlPath> paths = new TreeMap<>();

    private AssetPaths(Catalog catalog, String mount, DiagnosticSink sink) {
        this.catalog = catalog;
        this.sink = sink;
        this.prefix = mount.isEmpty() ? "media/" : mount + "/media/";
    }

    static SortedMap<String, UrlPath> of(Catalog catalog, String mount, DiagnosticSink sink) {
        AssetPaths assets = new AssetPaths(catalog, mount, sink);
        catalog.assets().keySet().stream()
                .filter(path -> path.startsWith(FREE_FOLDER))
                .forEach(assets::add);
        for (Exercise exercise : catalog.exercises().values()) {
            assets.prose(exercise.bodyFile(), exercise.body());
        }
        for (Programme programme : catalog.programmes().values()) {
            assets.prose(programme.bodyFile(), programme.body());
        }
        for (GuidePage page : catalog.pages().values()) {
            assets.prose(page.file(), page.body());
        }
        return assets.paths;
    }

    private void prose(SourceFile file, Prose body) {
        for (Prose.Segment segment : body.segments()) {
            if (segment instanceof Prose.ImageAddress image) {
                shown(file, image.path().value());
            } else if (segment instanceof Prose.LinkAddress link) {
                String address = link.target().value().strip();
                int end = address.indexOf('#');
                named(file, end < 0 ? address : address.substring(0, end));
            }
        }
    }

    private void shown(SourceFile from, String address) {
        SourceRef.resolve(from.path(), address, this::isAsset)
                .filter(path -> !isPhotograph(path))
                .ifPresent(this::known);
    }

    /** Whether a picture is shown in copies made for pages; what stands in {@code site/assets} is shown as it is. */
    static boolean isPhotograph(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean kind = lower.endsWith(".jpg") || lower.endsWith(".jpeg") || lower.endsWith(".png");
        return kind && !path.startsWith(FREE_FOLDER);
    }

    private void named(SourceFile from, String address) {
        SourceRef.resolve(from.path(), address, this::isAsset).ifPresent(this::known);
    }

    private boolean isAsset(String path) {
        return catalog.assets().containsKey(path);
    }

    private void known(String path) {
        if (isAsset(path)) {
            add(path);
        }
    }

    private void add(String path) {
        String shorter = path.startsWith(FREE_FOLDER)
                ? path.substring(FREE_FOLDER.length())
                : path.startsWith("site/") ? path.substring("site/".length()) : path;
        UrlPath.parse(prefix + shorter)
                .ifPresentOrElse(place -> paths.put(path, place), () -> sink.report(cannotTravel(path)));
    }

    private static Diagnostic cannotTravel(String path) {
        return Diagnostic.of(
                Code.UNPORTABLE_NAME,
                SourceFile.absent(path).start(),
                "the file's name holds a character that no address can have",
                "give it another name");
    }
}
