package org.cuecard.parse;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.Located;

/** The guide's language is a language tag, for browsers and screen readers choose their voice by it. */
final class LanguageCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        contents.guide().ifPresent(guide -> {
            Located<String> tag = guide.language();
            if (!isTag(tag.value())) {
                String hyphens = tag.value().strip().replace('_', '-');
                sink.report(Diagnostic.of(
                        Code.BAD_VALUE,
                        tag.span(),
                        "\"" + tag.value() + "\" is not a language tag (BCP 47)",
                        isTag(hyphens)
                                ? "did you mean \"" + hyphens + "\"?"
                                : "write en for English, en-GB for British English, de for German"));
            }
        });
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
