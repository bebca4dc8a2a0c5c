package org.cuecard.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.image.Darkroom;
import org.cuecard.image.Developed;
import org.cuecard.image.PictureKind;
import org.cuecard.parse.logo.LogoSvg;
import org.cuecard.render.Logo;
import org.cuecard.source.Located;
import org.cuecard.source.ReadProblem;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/** Fetches a coach's logo and makes it safe: a drawing is written anew, and so is a picture. */
final class LogoReader {
    /** What a logo of 60 mm needs at 300 dpi, in pixels each way. */
    static final int MOST_PIXELS = 709;

    private final Located<String> written;
    private final String text;
    private final DiagnosticSink sink;

    private LogoReader(Located<String> written, String text, DiagnosticSink sink) {
        this.written = written;
        this.text = text;
        this.sink = sink;
    }

    /**
     * Reads a logo. What is wrong with it is told where the profile names it, or in the drawing itself.
     *
     * @param folder the profile's
     * @param written the logo's path as it stands there
     * @param text what somebody is told who does not see it
     */
    static Optional<Logo> read(Path folder, Located<String> written, String text, DiagnosticSink sink) {
        return new LogoReader(written, text, sink).read(folder);
    }

    private Optional<Logo> read(Path folder) {
        String name = SourcePath.name(written.span().file().path());
        Optional<String> path = SourcePath.resolve(name, written.value()).filter(inside -> !inside.isEmpty());
        if (path.isEmpty()) {
            return bad(
                    "does not lie in the folder of " + name + " or below",
                    "copy the logo there, and write its path from there, with \"/\" between its parts");
        }
        SourceTree tree = SourceTreeReader.readAsset(folder, path.get());
        for (ReadProblem problem : tree.problems()) {
            return problem.kind() == ReadProblem.Kind.LINK_OUTSIDE
                    ? bad("is a link to " + problem.detail() + ", outside the folder of " + name, "copy the logo there")
                    : bad(
                            "cannot be read: " + problem.detail(),
                            "check that the file is there and that you may read it");
        }
        return tree.asset(path.get()).flatMap(this::asset);
    }

    private Optional<Logo> asset(SourceAsset asset) {
        if (asset.size() > Darkroom.MOST_BYTES) {
            return bad("has " + (asset.size() >> 20) + " MiB", "save it smaller");
        }
        byte[] file;
        try {
            file = asset.bytes();
        } catch (UncheckedIOException e) {
            return bad("cannot be read", "check that the file is there and that you may read it");
        }
        boolean picture =
                PictureKind.of(file).filter(kind -> kind != PictureKind.SVG).isPresent();
        boolean svg = asset.path().toLowerCase(Locale.ROOT).endsWith(".svg");
        return svg && !picture ? drawing(file, asset.path()) : picture(file);
    }

    private Optional<Logo> drawing(byte[] file, String path) {
        if (file.length > LogoSvg.MOST_BYTES) {
            return bad(
                    "has " + (file.length >> 10) + " KiB, and a drawing may have " + (LogoSvg.MOST_BYTES >> 10),
                    "simplify it, or give the logo as PNG");
        }
        String folder = SourcePath.folder(written.span().file().path());
        SourceTree tree = SourceTreeReader.decode(folder.isEmpty() ? path : folder + "/" + path, file);
        for (ReadProblem problem : tree.problems()) {
            sink.report(Diagnostic.of(
                    Code.NOT_UTF_8, problem.where(), "this is not UTF-8 text", "save the drawing as UTF-8"));
        }
        return tree.files().values().stream()
                .findFirst()
                .flatMap(source -> LogoSvg.read(source, text, sink))
                .map(logo -> new Logo.Drawing(logo.pieces(), logo.width() / logo.height()));
    }

    private Optional<Logo> picture(byte[] file) {
        Developed developed = Darkroom.develop(file, MOST_PIXELS);
        if (developed instanceof Developed.Good good) {
            return Optional.of(new Logo.Picture(good.renditions().get(0), text));
        }
        Developed.Bad why = (Developed.Bad) developed;
        return bad(why.reason(), why.hint());
    }

    private Optional<Logo> bad(String reason, String hint) {
        sink.report(Diagnostic.of(Code.BAD_LOGO, written.span(), "\"" + written.value() + "\" " + reason, hint));
        return Optional.empty();
    }
}
