package org.cuecard.theme;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Names each asset after its content, and has stylesheets use those names. A stylesheet's own name depends on those of
 * all that it names, so what it names comes first; two stylesheets that import each other have no names.
 */
final class AssetBuilder {
    /** An address from the root of the assets, for what this program itself writes into stylesheets. */
    static final String FROM_ROOT = "asset:";

    private static final Pattern SOUND_PATH = Pattern.compile("[A-Za-z0-9._@+-]+(/[A-Za-z0-9._@+-]+)*+");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern OWN_DATA = Pattern.compile("(?i)data:(image|font)/.*", Pattern.DOTALL);

    private final SortedMap<String, SourceAsset> sources;
    private final SortedMap<String, SourceFile> origins;
    private final DiagnosticSink sink;
    private final SortedMap<String, String> paths = new TreeMap<>();
    private final SortedMap<String, SourceAsset> files = new TreeMap<>();
    private final List<String> underWay = new ArrayList<>();

    private AssetBuilder(
            SortedMap<String, SourceAsset> sources, SortedMap<String, SourceFile> origins, DiagnosticSink sink) {
        this.sources = sources;
        this.origins = origins;
        this.sink = sink;
    }

    /**
     * Builds the manifest.
     *
     * @param sources by path below {@code assets/}
     * @param origins for a stylesheet that was made from a template, that template: where problems are told
     */
    static AssetManifest build(
            SortedMap<String, SourceAsset> sources, SortedMap<String, SourceFile> origins, DiagnosticSink sink) {
        AssetBuilder builder = new AssetBuilder(sources, origins, sink);
        sources.forEach(builder::build);
        return new AssetManifest(builder.paths, builder.files);
    }

    /** Builds an asset, and tells where it will lie. */
    private String build(String name, SourceAsset source) {
        String known = paths.get(name);
        if (known != null) {
            return known;
        }
        if (!SOUND_PATH.matcher(name).matches()) {
            sink.report(Diagnostic.of(
                    Code.BAD_VALUE,
                    SourceFile.absent(source.path()).start(),
                    "\"" + name + "\" would need escapes in an address",
                    "name assets with letters, digits, hyphens, underscores and dots only"));
        }
        underWay.add(name);
        String path;
        try {
            if (name.endsWith(".css")) {
                byte[] css = stylesheet(name, source);
                path = put(name, fingerprint(css), css.length, css::clone);
            } else {
                path = put(name, source.hash().substring(0, 8), source.size(), source::bytes);
            }
        } catch (UncheckedIOException e) {
            unreadable(source);
            path = put(name, fingerprint(new byte[0]), 0, () -> new byte[0]);
        }
        underWay.remove(name);
        return path;
    }

    private void unreadable(SourceAsset source) {
        sink.report(Diagnostic.of(
                Code.UNREADABLE,
                SourceFile.absent(source.path()).start(),
                "\"" + source.path() + "\" cannot be read",
                "see whether you may read the file, and that its disk is there"));
    }

    private String put(String name, String fingerprint, long size, SourceAsset.Bytes bytes) {
        int dot = name.lastIndexOf('.');
        int cut = dot > name.lastIndexOf('/') ? dot : name.length();
        String path = "assets/" + name.substring(0, cut) + "." + fingerprint + name.substring(cut);
        paths.put(name, path);
        files.put(path, new SourceAsset(path, size, bytes));
        return path;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] stylesheet(String name, SourceAsset source) {
        String css;
        try {
            css = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            sink.report(Diagnostic.of(
                    Code.NOT_UTF_8, SourceFile.absent(source.path()).start(), "the stylesheet is not UTF-8"));
            return new byte[0];
        }
        SourceFile text = SourceFile.of(source.path(), css);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (CssScanner.Address address : CssScanner.scan(text.text())) {
            out.append(text.text(), done, address.start()).append(rewritten(name, text, address));
            done = address.end();
        }
        out.append(text.text().substring(done));
        return CssSqueeze.squeezed(out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private String rewritten(String name, SourceFile text, CssScanner.Address address) {
        String written = text.text().substring(address.from(), address.to());
        String same = text.text().substring(address.start(), address.end());
        SourceSpan span = place(name, text, address, written);
        if (written.startsWith("#") || OWN_DATA.matcher(written).matches()) {
            return same;
        }
        boolean fromRoot = written.startsWith(FROM_ROOT);
        if (!fromRoot && SCHEME.matcher(written).matches()) {
            sink.report(Diagnostic.of(
                    Code.REMOTE_ASSET,
                    span,
                    "the stylesheet fetches \"" + shortened(written) + "\" from elsewhere",
                    "put the file into the theme's assets/"));
            return same;
        }
        String plain = fromRoot ? written.substring(FROM_ROOT.length()) : written;
        Matcher tail = Pattern.compile("[?#].*", Pattern.DOTALL).matcher(plain);
        String suffix = tail.find() ? tail.group() : "";
        String path = plain.substring(0, plain.length() - suffix.length());
        String target =
                AssetPath.resolve(fromRoot ? "" : AssetPath.folder(name), path).orElse("");
        SourceAsset source = sources.get(target);
        if (source == null) {
            missing(span, name, path);
            return same;
        }
        if (underWay.contains(target)) {
            List<String> loop = underWay.subList(underWay.indexOf(target), underWay.size());
            sink.report(Diagnostic.of(
                    Code.PARTIAL_CYCLE,
                    span,
                    "the stylesheet \"" + target + "\" imports itself: " + String.join(" → ", loop) + " → " + target));
            return same;
        }
        String built = build(target, source).substring("assets/".length());
        String quoted = "\"" + AssetPath.relative(AssetPath.folder(name), built) + suffix + "\"";
        return same.startsWith("\"") || same.startsWith("'") ? quoted : "url(" + quoted + ")";
    }

    /** In a stylesheet that was made from a template, the place of the same address there. */
    private SourceSpan place(String name, SourceFile text, CssScanner.Address address, String written) {
        SourceFile origin = origins.get(name);
        if (origin == null) {
            return text.span(address.from(), address.to());
        }
        int at = written.isEmpty() ? -1 : origin.text().indexOf(written);
        return at < 0 ? origin.start() : origin.span(at, at + written.length());
    }

    private void missing(SourceSpan span, String name, String path) {
        List<String> known = sources.keySet().stream()
                .map(other -> AssetPath.relative(AssetPath.folder(name), other))
                .toList();
        List<String> hints = new ArrayList<>();
        Suggestion.nearest(path, known).ifPresent(near -> hints.add("did you mean \"" + near + "\"?"));
        hints.add("an address in a stylesheet is relative to the stylesheet");
        sink.report(Diagnostic.of(
                Code.MISSING_ASSET,
                span,
                "the theme has no asset at \"" + shortened(path) + "\"",
                hints.toArray(String[]::new)));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
