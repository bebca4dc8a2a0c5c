package org.cuecard.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Media;
import org.cuecard.source.Located;
import org.cuecard.source.SourcePath;

/** The pictures that specs name are there, say what they show, and may be used. */
final class MediaCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        PictureFinder pictures = new PictureFinder(contents.assets());
        contents.exercises().values().forEach(exercise -> {
            exercise.spec().media().forEach(media -> check(media, pictures, sink));
            exercise.spec()
                    .steps()
                    .forEach(step -> step.photo()
                            .ifPresent(photo -> step(photo, exercise.spec().media(), sink)));
        });
    }

    /** Words and credit of a photograph stand in media, so a step names an entry there. */
    private static void step(Located<String> photo, List<Media> media, DiagnosticSink sink) {
        List<String> files = media.stream().map(entry -> entry.file().value()).toList();
        if (!files.contains(photo.value())) {
            sink.report(Diagnostic.of(
                    Code.MISSING_IMAGE,
                    photo.span(),
                    files.isEmpty()
                            ? "this step names a photograph, and the exercise has no media"
                            : "no entry of media has the file \"" + photo.value() + "\"",
                    Suggestion.hint(photo.value(), files)
                            .orElse("list it under media, with the words that say what it shows")));
        }
    }

    private static void check(Media media, PictureFinder pictures, DiagnosticSink sink) {
        pictures.find(media.file(), sink);
        if (media.alt().value().isBlank()) {
            sink.report(Diagnostic.of(
                    Code.MISSING_ALT,
                    media.alt().span(),
                    "this picture has no alternative text",
                    "say in alt: what it shows, for readers who cannot see it"));
        } else if (isFileName(media.alt().value(), media.file().value())) {
            sink.report(Diagnostic.of(
                    Code.MISSING_ALT,
                    media.alt().span(),
                    "\"" + media.alt().value() + "\" is the name of the file, not what it shows",
                    "say in alt: what one would see, for readers who cannot see it"));
        }
        if (isUnknown(media.licence())) {
            sink.report(Diagnostic.of(
                    Code.UNKNOWN_LICENCE,
                    media.file().span(),
                    "nothing says under which licence \"" + media.file().value() + "\" is used",
                    "ask its maker, then write licence: CC BY 4.0 or what they answer; for your own, say so"));
        }
    }

    private static boolean isFileName(String alt, String file) {
        String name = SourcePath.name(file);
        int dot = name.lastIndexOf('.');
        String plain = letters(alt);
        return plain.equals(letters(name)) || plain.equals(letters(dot < 0 ? name : name.substring(0, dot)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    private static boolean isUnknown(Optional<String> licence) {
        String words = licence.orElse("").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.equals("unknown") || words.equals("?");
    }
}
