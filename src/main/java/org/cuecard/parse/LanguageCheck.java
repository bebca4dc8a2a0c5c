package org.cuecard.parse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.Located;

/** The guide's language is a language tag, for browsers and screen readers choose their voice by it. */
final class LanguageCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        contents.guide().ifPresent(guide -> {
            tag(guide.language(), sink);
            Set<String> seen = new HashSet<>();
            for (Located<String> other : guide.languages()) {
                tag(other, sink);
                if (!seen.add(other.value().toLowerCase(Locale.ROOT))) {
                    sink.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            other.span(),
                            "the language \"" + other.value() + "\" stands here a second time",
                            "keep one of them"));
                }
                if (contents.translation().isEmpty()
                        && other.value().equalsIgnoreCase(guide.language().value())) {
                    sink.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            other.span(),
                            "\"" + other.value() + "\" is the language that the guide is written in",
                            "list here the languages that it is translated into"));
                }
            }
        });
    }

    private static void tag(Located<String> tag, DiagnosticSink sink) {
        if (!LanguageSorter.isTag(tag.value())) {
            String hyphens = tag.value().strip().replace('_', '-');
            sink.report(Diagnostic.of(
                    Code.BAD_VALUE,
                    tag.span(),
                    "\"" + tag.value() + "\" is not a language tag (BCP 47)",
                    LanguageSorter.isTag(hyphens)
                            ? "did you mean \"" + hyphens + "\"?"
                            : "write en for English, en-GB for British English, de for German"));
        }
    }
}
