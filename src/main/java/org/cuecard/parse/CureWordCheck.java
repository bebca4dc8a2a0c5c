package org.cuecard.parse;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.model.TermOf;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * No text promises a cure or a prevention. English only: other languages have other words. A sentence that denies the
 * promise, such as "this is not a treatment", is what a guide should say, so words within reach of a denial pass.
 */
final class CureWordCheck implements ContentCheck, PartCheck {
    private static final String WORDS = "(?:heal(?:s|ed|ing)?|cur(?:e[sd]?|ing)|prevent(?:s|ed|ing|ion|ative|ive)?"
            + "|treat(?:s|ed|ing|ments?)?|remed(?:y|ies)|(?:pain|injury)[\\s-]+free|injury[\\s-]+proof"
            + "|fix(?:es|ed|ing)?\\s+(?:your|the|an|any|a)\\s+(?:\\w+\\s+)?(?:injur(?:y|ies)|pains?|aches?))";

    private static final Pattern CLAIM =
            Pattern.compile("(?i)(?<![\\w/-])" + WORDS + "(?![\\w/-]|\\.md|(?:\\s+\\S+){1,3}\\s+as\\b)");

    /** What may be a claim, whatever stands beside it. */
    private static final Pattern LIKELY = Pattern.compile("(?i)" + WORDS);

    /** Code is quoted, not said. */
    private static final Pattern CODE = Pattern.compile(
            "(?ms)^[ >]{0,9}(```|~~~).*?(?:^[ >]{0,9}\\1|\\z)|(?<!`)(`{1,9})(?!`)[^\\n]*?(?<!`)\\2(?!`)");

    /** A denial, at most six words before the claim and in the same sentence. */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)(?<!\\w)(?:not?|never|neither|nor|none|cannot|without|instead\\s+of|\\w+n['’]t)\\s+"
                    + "(?:[^\\s.!?:;]+\\s+){0,6}$");

    private static final int REACH = 120;

    /** The letters that claims begin with. To look for these is quicker than to try the pattern everywhere. */
    private static final BitSet BEGINNINGS = "hcptrifHCPTRIF".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Texts that are no prose of the guide's own: names of files and sources, titles of other people's works. */
    private static final Set<String> NOT_OURS =
            Set.of("id", "url", "file", "exercise", "source", "title", "author", "credit", "licence", "by", "baseUrl");

    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        if (!isFor(contents.guide().map(guide -> guide.language().value()).orElse(""))) {
            return;
        }
        contents.guide().ifPresent(guide -> spec(guide, contents.guideFile(), sink));
        contents.vocabulary().ifPresent(vocabulary -> spec(vocabulary, contents.vocabularyFile(), sink));
    }

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        spec(exercise.spec(), exercise.specFile(), sink);
        body(exercise.bodyFile(), exercise.body(), sink);
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        spec(programme.spec(), programme.specFile(), sink);
        body(programme.bodyFile(), programme.body(), sink);
    }

    @Override
    public void page(GuidePage page, DiagnosticSink sink) {
        body(page.file(), page.body(), sink);
    }

    /** Whether it knows the words of a language. */
    static boolean isFor(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    private static void spec(Record spec, SourceFile file, DiagnosticSink sink) {
        RecordWalk.texts(spec, (declaration, text, span) -> {
            if (!NOT_OURS.contains(declaration.getName())
                    && !declaration.isAnnotationPresent(TermOf.class)
                    && mayClaim(text)) {
                Matcher claim = CLAIM.matcher(text);
                while (claim.find()) {
                    if (!isDenied(text, claim.start())) {
                        report(claim.group(), place(file, text, claim, span), sink);
                    }
                }
            }
        });
    }

    private static SourceSpan place(SourceFile file, String text, Matcher claim, Optional<SourceSpan> span) {
        SourceSpan around = span.orElseGet(() -> Spot.of(file, text));
        return Spot.in(around, text, claim.start(), claim.end());
    }

    /** A body, or a page with its fields: both are read as they stand in the file. */
    private static void body(SourceFile file, Prose body, DiagnosticSink sink) {
        if (body.isEmpty() || !mayClaim(file.text())) {
            return; // it says nothing, or it was refused
        }
        String text = CODE.matcher(file.text())
                .replaceAll(code -> " ".repeat(code.group().length()));
        Matcher claim = CLAIM.matcher(text);
        while (claim.find()) {
            if (!isDenied(text, claim.start())) {
                report(claim.group(), file.span(claim.start(), claim.end()), sink);
            }
        }
    }

    private static boolean mayClaim(String text) {
        Matcher likely = LIKELY.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (BEGINNINGS.get(text.charAt(i))
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && likely.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(String text, int at) {
        return DENIAL.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }

    private static void report(String word, SourceSpan span, DiagnosticSink sink) {
        sink.report(Diagnostic.of(
                Code.CURE_WORD,
                span,
                "\"" + word.replaceAll("\\s+", " ") + "\" promises what no exercise can",
                "say what the exercise trains or what a reader may feel: \"trains the outer hip\", \"can help you keep"
                        + " your knees out\""));
    }
}
