package org.cuecard.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in an author's words why YAML cannot be parsed. SnakeYAML tells what its grammar expected; what the author did
 * is read from the line itself.
 */
final class SyntaxProblem {
    private static final String LOOK =
            "look at the colons, quotes, brackets and indents of this line and of the one above";

    private static final String APOSTROPHE = "inside single quotes an apostrophe is written twice: 'it''s'";

    private static final Pattern FAR_ESCAPE = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

    private final Offsets offsets;
    private final String text;
    private final Lines lines;

    SyntaxProblem(Offsets offsets) {
        this.offsets = offsets;
        this.text = offsets.text();
        this.lines = new Lines(offsets);
    }

    /** A problem at some offset into the text. */
    static Diagnostic unprintable(Offsets offsets, int at) {
        int codePoint = offsets.text().codePointAt(at);
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                offsets.span(at, at + Character.charCount(codePoint)),
                String.format("the invisible character U+%04X cannot stand in YAML", codePoint),
                "delete it; it often comes along when text is pasted from elsewhere");
    }

    Diagnostic explain(RuntimeException thrown) {
        if (thrown instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            int at = offsets.charAt(marked.getProblemMark());
            String problem = marked.getProblem() == null ? "" : marked.getProblem();
            Mark context = marked.getContextMark();
            return explain(problem, at, context == null ? at : offsets.charAt(context));
        }
        Matcher escape = FAR_ESCAPE.matcher(text);
        while (escape.find()) {
            if (Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT) {
                return problem(
                        offsets.span(escape.start(), escape.end()),
                        "this escape is beyond the last character that there is",
                        "write the character itself");
            }
        }
        return problem(lines.point(0), "the YAML cannot be understood", "look at its quotes and escapes");
    }

    private Diagnostic explain(String problem, int at, int contextAt) {
        if (problem.startsWith("mapping values")) {
            return strayColon(at);
        }
        if (problem.startsWith("found character")) {
            return badStart(at);
        }
        if (problem.startsWith("unexpected character found")
                || problem.startsWith("expected '>', but found")
                || problem.startsWith("expected URI")
                || problem.startsWith("found undefined tag handle")
                || problem.startsWith("expected chomping")
                || problem.startsWith("expected a comment or a line break")
                || problem.startsWith("expected indentation indicator")) {
            return badStart(contextAt);
        }
        if (problem.startsWith("found unexpected")) {
            return openQuote(contextAt);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return noColon(contextAt);
        }
        if (problem.startsWith("found unknown escape") || problem.startsWith("expected escape sequence")) {
            return badEscape(at);
        }
        if (problem.startsWith("sequence entries") || problem.startsWith("mapping keys")) {
            return entryBehindKey(at);
        }
        if (problem.startsWith("expected ',' or")) {
            return openBracket(contextAt, at, problem);
        }
        if (problem.startsWith("expected the node content")) {
            return noValue(at, problem);
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return misfit(at, problem);
        }
        if (problem.startsWith("found incompatible YAML")) {
            return problem(lines.words(at), "this is YAML of a version that nobody reads yet", "take the line out");
        }
        return misfit(at, problem);
    }

    /** A colon where a value goes on: inside an unquoted text, or on a line that the indent makes part of one. */
    private Diagnostic strayColon(int at) {
        String before = text.substring(lines.start(at), at);
        if (before.contains(": ")) {
            return problem(
                    lines.point(at), "a colon and a space cannot stand inside a text without quotes", quoteHint(at));
        }
        int above = lines.above(at);
        if (above >= 0 && lines.indent(at) <= lines.indent(above)) {
            return noColon(above + lines.indent(above));
        }
        return problem(
                lines.words(at),
                "this line is indented deeper than the one above, and so belongs to its text",
                "start it in the same column as the line above",
                "if it is part of that text, put the whole text in quotes");
    }

    private Diagnostic noColon(int at) {
        SourceSpan line = lines.words(at);
        String words = line.text();
        int colon = words.indexOf(':');
        if (colon > 0 && colon < words.length() - 1) {
            return problem(
                    line,
                    "a field's name ends with a colon and a space, and here is no space",
                    "write \"" + words.substring(0, colon) + ": " + words.substring(colon + 1) + "\"");
        }
        return problem(
                line,
                "this line is neither a field nor part of the text above it",
                "a field is written as a name, a colon, a space and a value",
                "a text that goes on in the next line is indented there");
    }

    private Diagnostic badStart(int at) {
        if (at < text.length() && text.charAt(at) == '\t') {
            return problem(
                    offsets.span(at, at + 1),
                    "a tab stands where YAML takes only spaces",
                    "indent with spaces, two for each level");
        }
        return problem(
                lines.point(at),
                "a text without quotes cannot begin with \"" + lines.character(at) + "\"",
                quoteHint(at));
    }

    private Diagnostic badEscape(int at) {
        int backslash = text.lastIndexOf('\\', at);
        if (backslash < lines.start(at)) {
            return problem(lines.point(at), "the YAML cannot be understood here", LOOK);
        }
        int end = Math.min(backslash + 2, text.length());
        return problem(
                offsets.span(backslash, end),
                "inside double quotes a backslash begins an escape, and this is none",
                "write two backslashes for one, or put the text in single quotes");
    }

    private Diagnostic entryBehindKey(int at) {
        if (text.startsWith("?", at)) {
            return badStart(at);
        }
        return problem(
                lines.point(at),
                "a list cannot begin on the line of its field's name",
                "begin it on the next line, each entry with \"- \"",
                "a text that begins with \"- \" needs quotes");
    }

    private Diagnostic openQuote(int at) {
        Diagnostic open =
                problem(lines.point(at), "this quote is never closed", "put the same quote at the end of the text");
        return lines.character(at).equals("'") ? open.withHint(APOSTROPHE) : open;
    }

    private Diagnostic openBracket(int open, int at, String problem) {
        String bracket = lines.character(open);
        String closing = bracket.equals("{") ? "}" : "]";
        boolean lost = problem.endsWith("<stream end>") || lines.start(open) != lines.start(at);
        if (lost) {
            return problem(
                    lines.point(open),
                    "this \"" + bracket + "\" is never closed",
                    "put \"" + closing + "\" at its end",
                    "a text that begins with \"" + bracket + "\" needs quotes");
        }
        return problem(
                lines.point(at),
                "here a comma or \"" + closing + "\" is missing",
                "a text with a comma, a bracket or a colon in it needs quotes");
    }

    private Diagnostic noValue(int at, String problem) {
        if (problem.contains("<stream end>")) {
            int open = Math.max(text.lastIndexOf('[', at), text.lastIndexOf('{', at));
            if (open >= 0) {
                return openBracket(open, at, problem);
            }
        }
        String found = lines.character(at);
        if (found.equals(",")) {
            return problem(
                    lines.point(at),
                    "a comma stands where a value is missing",
                    "take the comma out, or put the text in quotes");
        }
        String before = text.substring(lines.start(at), at);
        if (before.contains("[") || before.contains("{")) {
            return problem(
                    lines.point(at),
                    "\"" + found + "\" stands where a value is missing",
                    "a text with a bracket in it needs quotes");
        }
        return badStart(at);
    }

    /** Something that fits nowhere: behind a closing quote, behind a comment, or in a column of its own. */
    private Diagnostic misfit(int at, String problem) {
        String before =
                text.substring(lines.start(at), Math.min(at, text.length())).stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'")) {
            return problem(
                    lines.point(at),
                    "text goes on behind the closing quote",
                    before.endsWith("'")
                            ? APOSTROPHE
                            : "inside double quotes a quote is written \\\", or put the whole text in single quotes");
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            return problem(
                    lines.point(at),
                    "text goes on behind the closing bracket",
                    "a text that begins with \"[\" or \"{\" needs quotes");
        }
        if (problem.endsWith("':'") || (before.isEmpty() && text.startsWith(":", at))) {
            return problem(
                    lines.point(at),
                    "a colon stands here without a field's name before it",
                    "write the name in front of the colon");
        }
        if (text.startsWith("%", lines.start(at))) {
            return problem(
                    offsets.span(lines.start(at), lines.start(at) + 1),
                    "a line that begins with \"%\" is an order to YAML, and this is none",
                    "take the sign out");
        }
        if (before.startsWith("...")) {
            return dots(lines.start(at));
        }
        if (!before.isBlank()) {
            return problem(lines.point(at), "the YAML cannot be understood here", LOOK);
        }
        int above = lines.above(at);
        if (above >= 0 && text.substring(above, lines.end(above)).contains(" #") && problem.contains("<scalar>")) {
            return problem(
                    lines.words(at),
                    "this line belongs to the text above it, and a comment has ended that",
                    "move the comment to a line of its own, above the field");
        }
        if (above >= 0 && text.startsWith("...", above)) {
            return dots(above);
        }
        if (problem.endsWith("'-'") || problem.endsWith("'?'")) {
            return problem(
                    lines.words(at),
                    "list entries and fields stand in one column here, and only one of them can",
                    "start this line in the column of the lines that it belongs to");
        }
        return problem(
                lines.words(at),
                "this line starts in a column that fits nothing above it",
                "start it in the column of the lines that it belongs to");
    }

    private Diagnostic dots(int at) {
        return problem(
                offsets.span(at, at + 3),
                "three dots end the YAML, and here it goes on behind them",
                "take the dots out");
    }

    private String quoteHint(int at) {
        Optional<String> line = Quoting.quotedValue(text.substring(lines.start(at), lines.end(at)));
        return line.map(quoted -> "put the text in quotes: " + quoted).orElse("put the whole text in quotes");
    }

    private static Diagnostic problem(SourceSpan span, String message, String... hints) {
        return Diagnostic.of(Code.YAML_SYNTAX, span, message, hints);
    }
}
