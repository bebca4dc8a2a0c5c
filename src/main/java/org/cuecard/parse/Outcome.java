package org.cuecard.parse;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Diagnostic;

/**
 * What came of one exercise, programme or page.
 *
 * @param draft whether it was left out: because it is unfinished, and then there is no problem either, or because its
 *     day has not come
 * @param files how far its files are translated; none in the language that the guide is written in
 */
record Outcome<T>(
        String id, boolean draft, Optional<T> value, List<Diagnostic> diagnostics, List<TranslatedFile> files) {
    static <T> Outcome<T> leftOut(String id) {
        return new Outcome<>(id, true, Optional.empty(), List.of(), List.of());
    }

    Outcome<T> with(Optional<T> other) {
        return new Outcome<>(id, draft, other, diagnostics, files);
    }
}
