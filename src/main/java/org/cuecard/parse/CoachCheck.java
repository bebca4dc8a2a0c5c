package org.cuecard.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.CoachSpec;
import org.cuecard.source.Located;

/** What a coach's profile says can be printed in the head of a sheet, and be used by whoever reads it there. */
final class CoachCheck {
    /** The longest text, in characters: two lines of a sheet's head. */
    static final int LONGEST = 120;

    static final int ADDRESS_LINES = 6;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",:;]+@[^\\s@.<>()\",:;]+(\\.[^\\s@.<>()\",:;]+)++");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final CoachSpec coach;
    private final DiagnosticSink sink;

    private CoachCheck(CoachSpec coach, DiagnosticSink sink) {
        this.coach = coach;
        this.sink = sink;
    }

    static void check(CoachSpec coach, DiagnosticSink sink) {
        new CoachCheck(coach, sink).check();
    }

    private void check() {
        texts().forEach(this::line);
        coach.address().forEach(line -> line("address", line));
        if (coach.address().size() > ADDRESS_LINES) {
            bad(
                    coach.address().get(ADDRESS_LINES),
                    "the address has " + coach.address().size() + " lines, and a sheet's head has room for "
                            + ADDRESS_LINES,
                    "put two of its lines into one");
        }
        coach.phone()
                .filter(phone -> phone.value().chars().noneMatch(Character::isDigit))
                .ifPresent(phone -> bad(
                        phone,
                        "\"" + phone.value() + "\" has no digit to dial",
                        "write it as it is to be read, such as +44 20 7946 0123, or leave phone out"));
        coach.email()
                .filter(email -> !EMAIL.matcher(email.value()).matches())
                .ifPresent(email -> bad(
                        email,
                        "\"" + email.value() + "\" is not an e-mail address",
                        "write it bare, such as mira@example.org, or leave email out"));
        coach.web().ifPresent(web -> WebAddress.check(web, "web", "https://example.org/", sink));
        coach.accent()
                .filter(colour -> !COLOUR.matcher(colour.value()).matches())
                .ifPresent(colour -> bad(
                        colour,
                        "\"" + colour.value() + "\" is not a colour",
                        "write it as # and six digits of hexadecimal, in quotes: accent: \"#1c5d99\""));
        coach.logoAlt()
                .filter(alt -> coach.logo().isEmpty())
                .ifPresent(alt -> bad(
                        alt, "this tells what a logo shows, and there is no logo", "add logo:, or leave logo-alt out"));
    }

    private Map<String, Located<String>> texts() {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        texts.put("name", coach.name());
        put(texts, "qualification", coach.qualification());
        put(texts, "practice", coach.practice());
        put(texts, "phone", coach.phone());
        put(texts, "email", coach.email());
        put(texts, "web", coach.web());
        put(texts, "logo-alt", coach.logoAlt());
        return texts;
    }

    private static void put(Map<String, Located<String>> texts, String key, Optional<Located<String>> text) {
        text.ifPresent(said -> texts.put(key, said));
    }

    private void line(String key, Located<String> text) {
        int length = text.value().codePointCount(0, text.value().length());
        if (LINE_BREAK.matcher(text.value()).find()) {
            bad(
                    text,
                    "\"" + key + "\" holds a line break",
                    "write it in one line; address: takes several, one an entry");
        } else if (length > LONGEST) {
            bad(
                    text,
                    "\"" + key + "\" has " + length + " characters, and a sheet's head has room for " + LONGEST,
                    "shorten it");
        }
    }

    private void bad(Located<String> where, String message, String hint) {
        sink.report(Diagnostic.of(Code.BAD_VALUE, where.span(), message, hint));
    }
}
