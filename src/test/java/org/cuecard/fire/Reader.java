package org.cuecard.fire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.build.Preview;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.image.CameraNotes;
import org.cuecard.image.Darkroom;
import org.cuecard.image.Developed;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.CoachReader;
import org.cuecard.parse.HandoutReader;
import org.cuecard.parse.ReadOptions;
import org.cuecard.parse.logo.LogoSvg;
import org.cuecard.render.Phrases;
import org.cuecard.render.SiteContract;
import org.cuecard.source.Located;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;

/** Reads one damaged file among sound ones, by the reader that is there for it. */
final class Reader {
    private static final ReadOptions OPTIONS = new ReadOptions(SmallGuide.TODAY, true);
    private static final SiteBuilder BUILDER = SiteBuilder.forVersion("0.1.0");

    private final Path folder;
    private final SourceTree guide;
    private final SourceTree harbour;
    private final SourceTree bundled;

    /** @param folder a place for a guide */
    Reader(Path folder) throws IOException {
        this.folder = folder;
        this.guide = SourceTreeReader.read(Path.of("."), List.of("exercises", "site"));
        SourceTree plain = SourceTreeReader.read(Path.of("src/test/resources/sites/harbour"), List.of("themes"));
        SortedMap<String, SourceFile> files = new TreeMap<>(plain.files());
        String strings = "themes/plain/strings/en.yaml";
        files.put(strings, SourceFile.of(strings, Phrases.english()));
        this.harbour = new SourceTree(files, plain.assets(), List.of());
        this.bundled = BundledThemes.read();
        SmallGuide.write(folder, "rope", 1);
    }

    /** What is told of the file; anything thrown is a fault. */
    List<Diagnostic> read(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".svg")) {
            return logo(path, bytes);
        }
        if (path.endsWith(".jpg") || path.endsWith(".png")) {
            return picture(path, bytes);
        }
        if (path.startsWith("themes/")) {
            return theme(path, bytes);
        }
        SourceTree one = SourceTreeReader.decode(path, bytes);
        if (path.equals("coach.yaml")) {
            return CoachReader.read(one).diagnostics();
        }
        if (path.equals("handout.yaml")) {
            DiagnosticLog log = new DiagnosticLog();
            HandoutReader.read(one, log);
            return log.all();
        }
        return CatalogReader.editions(among(guide, path, one), OPTIONS).diagnostics();
    }

    /** What is told of a whole guide with that file in it. Where that is no error, every page is made. */
    List<Diagnostic> readWhole(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        try {
            Preview preview = BUILDER.preview(SmallGuide.request(folder, folder.resolve("public")));
            preview.site().ifPresent(site -> site.paths().forEach(site::file));
            List<Diagnostic> all = new ArrayList<>();
            preview.result().reports().forEach(report -> all.addAll(report.diagnostics()));
            return all;
        } finally {
            if (before.isPresent()) {
                Files.write(file, before.get());
            } else {
                Files.delete(file);
            }
        }
    }

    /** The guide's own settings and words, the file, and what it goes with. */
    private static SourceTree among(SourceTree guide, String path, SourceTree one) {
        int slash = path.lastIndexOf('/');
        String stem = path.substring(0, path.indexOf('.', slash) + 1);
        SortedMap<String, SourceFile> files = new TreeMap<>();
        guide.files().forEach((name, file) -> {
            if (name.startsWith(stem) || name.startsWith("site/guide.") || name.startsWith("site/vocabulary.")) {
                files.put(name, file);
            }
        });
        files.remove(path);
        files.putAll(one.files());
        return new SourceTree(files, new TreeMap<>(), one.problems());
    }

    private List<Diagnostic> theme(String path, byte[] bytes) {
        boolean plain = path.startsWith("themes/plain/");
        String name = path.split("/", -1)[1];
        SourceTree sound = plain ? harbour : bundled;
        SortedMap<String, SourceFile> files = new TreeMap<>(sound.files());
        SortedMap<String, SourceAsset> assets = new TreeMap<>(sound.assets());
        if (files.remove(path) != null) {
            files.putAll(SourceTreeReader.decode(path, bytes).files());
        } else {
            assets.put(path, new SourceAsset(path, bytes.length, bytes::clone));
        }
        SourceFile asking = SourceFile.of("site/guide.yaml", "theme: " + name);
        ThemeRequest request = ThemeRequest.of(
                        new Located<>(name, asking.span(0, 5)),
                        new Located<>("en", asking.span(0, 5)),
                        Map.of(),
                        "0.1.0")
                .withRightToLeft(bytes.length % 2 == 0);
        return ThemeReader.read(List.of(new SourceTree(files, assets, List.of())), SiteContract.themes(), request)
                .diagnostics();
    }

    private static List<Diagnostic> logo(String path, byte[] bytes) {
        DiagnosticLog log = new DiagnosticLog();
        SourceTreeReader.decode(path, bytes)
                .file(path)
                .filter(file -> file.text().length() <= LogoSvg.MOST_BYTES)
                .flatMap(file -> LogoSvg.read(file, "A logo", log))
                .ifPresent(logo -> logo.markup("x"));
        return log.all();
    }

    private static List<Diagnostic> picture(String path, byte[] bytes) {
        CameraNotes.removed(bytes);
        if (Darkroom.develop(bytes) instanceof Developed.Bad bad) {
            return List.of(Diagnostic.of(Code.BAD_IMAGE, SourceFile.absent(path).start(), bad.reason(), bad.hint()));
        }
        return List.of();
    }
}
