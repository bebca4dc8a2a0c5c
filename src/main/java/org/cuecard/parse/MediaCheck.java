package org.cuecard.parse;

import java.util.Locale;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Media;

/** The pictures that specs name are there, say what they show, and may be used. */
final class MediaCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        PictureFinder pictures = new PictureFinder(contents.assets());
        contents.exercises().values().stream()
                .flatMap(exercise -> exercise.spec().media().stream())
                .forEach(media -> check(media, pictures, sink));
    }

    private static void check(Media media, PictureFinder pictures, DiagnosticSink sink) {
        pictures.find(media.file(), sink);
        if (media.alt().isBlank()) {
            sink.report(Diagnostic.of(
                    Code.MISSING_ALT,
                    media.file().span(),
                    "this picture has no alternative text",
                    "say in alt: what it shows, for readers who cannot see it"));
        }
        if (isUnknown(media.licence())) {
            sink.report(Diagnostic.of(
                    Code.UNKNOWN_LICENCE,
                    media.file().span(),
                    "nothing says under which licence \"" + media.file().value() + "\" is used",
                    "ask its maker, then write licence: CC BY 4.0 or what they answer; for your own, say so"));
        }
    }

    private static boolean isUnknown(Optional<String> licence) {
        String words = licence.orElse("").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() || words.equals("unknown") || words.equals("?");
    }
}
