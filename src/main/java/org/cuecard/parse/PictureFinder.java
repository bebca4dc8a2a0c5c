package org.cuecard.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Prose;
import org.cuecard.source.Located;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourcePath;

/** Finds a picture among the guide's files by the path that a spec or a body gives. */
final class PictureFinder {
    /** Kinds that browsers show and that print well. */
    private static final Set<String> KINDS = Set.of("jpg", "jpeg", "png", "svg", "webp", "avif");

    /** The drawing of a pose, as in {@code figure:clamshell/open}. */
    private static final String FIGURE = "figure:";

    private static final int MANY = 5000;

    private final SortedMap<String, SourceAsset> assets;

    PictureFinder(SortedMap<String, SourceAsset> assets) {
        this.assets = assets;
    }

    /**
     * The gap that a body leaves for a picture's address: a pose of a figure, which the plan looks up as it does a
     * link's, or a file.
     *
     * @return empty when there is no such file that can be shown, and then that was reported
     */
    Optional<Prose.Segment> address(Located<String> written, DiagnosticSink sink) {
        if (written.value().strip().toLowerCase(Locale.ROOT).startsWith(FIGURE)) {
            return Optional.of(new Prose.LinkAddress(written));
        }
        return find(written, sink).map(path -> new Prose.ImageAddress(written));
    }

    /**
     * The picture's path in the guide's folder.
     *
     * @param written as its author wrote it: relative to the file in which it stands
     * @return empty when there is no such picture that can be shown, and then that was reported
     */
    Optional<String> find(Located<String> written, DiagnosticSink sink) {
        String value = written.value().strip();
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
            return refuse(
                    written,
                    sink,
                    Code.REMOTE_IMAGE,
                    "the picture \"" + value + "\" lies on another site",
                    "save it in the guide's folder, with its credit, and name that file: no page asks another site");
        }
        if (lower.startsWith("data:") || lower.startsWith("javascript:")) {
            return refuse(
                    written,
                    sink,
                    Code.UNSAFE_LINK,
                    "a picture cannot be a \"" + lower.substring(0, lower.indexOf(':') + 1) + "\" address",
                    "save it as a file in the guide's folder and name that");
        }
        String file = written.span().file().path();
        Optional<String> path = resolve(file, value);
        if (path.isEmpty()) {
            return refuse(
                    written,
                    sink,
                    Code.PATH_OUTSIDE,
                    "\"" + value + "\" is not a path in the guide's folder",
                    "write it relative to this file, with / between its parts, such as images/open.jpg");
        }
        if (!assets.containsKey(path.get())) {
            return missing(written, value, file, sink);
        }
        if (!KINDS.contains(ending(path.get()))) {
            return refuse(
                    written,
                    sink,
                    Code.BAD_IMAGE,
                    "\"" + value + "\" is not a kind of picture that pages and prints can show",
                    "save it as jpg, png, svg, webp or avif");
        }
        return path;
    }

    /** With percent codes read, as in any address. */
    private static Optional<String> resolve(String file, String value) {
        try {
            return SourcePath.resolve(file, URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return SourcePath.resolve(file, value); // a percent sign that begins no code
        }
    }

    private Optional<String> missing(Located<String> written, String value, String file, DiagnosticSink sink) {
        Optional<String> hint = suggestion(value, file);
        return refuse(
                written,
                sink,
                Code.MISSING_IMAGE,
                "there is no picture \"" + value + "\"",
                hint.orElse("a path is relative to the file that it stands in: " + SourcePath.folder(file) + "/"));
    }

    private Optional<String> suggestion(String value, String file) {
        if (assets.size() > MANY) {
            return Optional.empty();
        }
        List<String> pictures = assets.keySet().stream()
                .filter(path -> KINDS.contains(ending(path)))
                .map(path -> SourcePath.relative(file, path))
                .toList();
        String name = SourcePath.name(value);
        return pictures.stream()
                .filter(path -> SourcePath.name(path).equals(name))
                .findFirst()
                .or(() -> Suggestion.nearest(value, pictures))
                .map(path -> "did you mean \"" + path + "\"?");
    }

    private static Optional<String> refuse(
            Located<String> written, DiagnosticSink sink, Code code, String message, String hint) {
        sink.report(Diagnostic.of(code, written.span(), message, hint));
        return Optional.empty();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
