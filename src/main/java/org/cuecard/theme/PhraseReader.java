package org.cuecard.theme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Severity;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.schema.TextEntry;
import org.cuecard.source.Located;

/** Reads one text of a strings file and checks its key, its plural forms and its placeholders. */
final class PhraseReader {
    private final DeclaredTexts declared;
    private final DiagnosticSink sink;

    PhraseReader(DeclaredTexts declared, DiagnosticSink sink) {
        this.declared = declared;
        this.sink = sink;
    }

    Optional<Phrase> read(TextEntry entry) {
        String name = entry.key().value();
        Optional<StringKey> key = declared.find(name);
        if (key.isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.UNKNOWN_STRING,
                    entry.key().span(),
                    "no theme declares the text \"" + name + "\"",
                    hints(name, declared.keys().keySet())));
            return Optional.empty();
        }
        if (entry.text().isPresent()) {
            Located<String> text = entry.text().get();
            placeholders(key.get(), text, true);
            return Optional.of(Phrase.of(text.value()));
        }
        return forms(key.get(), entry);
    }

    private Optional<Phrase> forms(StringKey key, TextEntry entry) {
        SortedMap<String, TextPattern> forms = new TreeMap<>();
        for (Map.Entry<Located<String>, Located<String>> form : entry.forms().entrySet()) {
            String category = form.getKey().value();
            if (!PluralRules.CATEGORIES.contains(category)) {
                sink.report(Diagnostic.of(
                        Code.UNKNOWN_FIELD,
                        form.getKey().span(),
                        "\"" + category + "\" is not a plural category",
                        hints(category, PluralRules.CATEGORIES)));
                continue;
            }
            // "one set" need not say its number.
            placeholders(key, form.getValue(), category.equals(PluralRules.OTHER));
            forms.put(category, TextPattern.of(form.getValue().value()));
        }
        if (!forms.containsKey(PluralRules.OTHER)) {
            sink.report(Diagnostic.of(
                    Code.MISSING_FIELD,
                    entry.key().span(),
                    "the forms of \"" + key.key()
                            + "\" lack \"other\", which fits every number that no other form does"));
            return Optional.empty();
        }
        return Optional.of(new Phrase(forms, true));
    }

    private void placeholders(StringKey key, Located<String> text, boolean all) {
        Set<String> used = TextPattern.of(text.value()).names();
        for (String name : used) {
            if (!key.placeholders().contains(name)) {
                sink.report(Diagnostic.of(
                        Code.STRING_PLACEHOLDER,
                        text.span(),
                        "the text \"" + key.key() + "\" has no {" + name + "}",
                        key.placeholders().isEmpty()
                                ? new String[] {"it is declared without placeholders"}
                                : hints(name, key.placeholders())));
            }
        }
        Set<String> left = new TreeSet<>(key.placeholders());
        left.removeAll(used);
        if (all && !left.isEmpty()) {
            Diagnostic omission = Diagnostic.of(
                    Code.STRING_PLACEHOLDER,
                    text.span(),
                    "the text \"" + key.key() + "\" leaves out {" + String.join("}, {", left) + "}");
            sink.report(new Diagnostic(
                    Severity.WARNING, omission.code(), omission.message(), omission.span(), omission.hints()));
        }
    }

    private static String[] hints(String written, java.util.Collection<String> known) {
        return Suggestion.hint(written, known).stream().toArray(String[]::new);
    }
}
