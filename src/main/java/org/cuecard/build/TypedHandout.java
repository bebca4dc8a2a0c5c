package org.cuecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.build.HandoutRequest.Typed;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.HandoutSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * What was typed, read as a handout's file would be: by the same reader, with the same limits and suggestions. Problems
 * point at the command line as it was typed, but for an athlete's name, which no terminal's log is to keep.
 */
final class TypedHandout {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final String HIDDEN = "…";

    /** The name of the YAML that nobody sees. */
    private static final String SCRATCH = "typed";

    private final SourceFile shown;
    private final StringBuilder yaml = new StringBuilder();
    private final List<Link> links = new ArrayList<>();

    /** A value in the YAML, and the place where it was typed. */
    private record Link(int start, int end, SourceSpan typed) {}

    private TypedHandout(SourceFile shown) {
        this.shown = shown;
    }

    /** The command line, with a place for each argument. */
    static SourceFile line(List<String> args) {
        StringBuilder line = new StringBuilder("cuecard handout");
        boolean name = false;
        for (String arg : args) {
            line.append(' ').append(name ? HIDDEN : arg.startsWith("--for=") ? "--for=" + HIDDEN : arg);
            name = arg.equals("--for");
        }
        return SourceFile.of("command line", line.toString().replace('\n', ' '));
    }

    /** What was typed; nothing where nothing was. */
    static TypedHandout of(HandoutRequest request) {
        TypedHandout typed = new TypedHandout(line(request.args()));
        typed.write(request.typed());
        return typed;
    }

    Optional<HandoutSpec> read(DiagnosticSink sink) {
        return yaml.isEmpty()
                ? Optional.empty()
                : SpecReader.read(SourceFile.of(SCRATCH, yaml.toString()), HandoutSpec.class, sink);
    }

    private void write(List<Typed> fields) {
        String group = "";
        for (Typed field : fields) {
            int dot = field.field().indexOf('.');
            String in = dot < 0 ? "" : field.field().substring(0, dot);
            if (!in.isEmpty() && !in.equals(group)) {
                yaml.append(in).append(":\n");
            }
            group = in;
            yaml.append(in.isEmpty() ? "" : "  ")
                    .append(field.field().substring(dot + 1))
                    .append(": ");
            if (field.entries().isEmpty()) {
                value(field.text(), field.text());
            } else {
                yaml.append('[');
                field.entries().forEach(entry -> {
                    value(entry, field.text());
                    yaml.append(", ");
                });
                yaml.append(']');
            }
            yaml.append('\n');
        }
    }

    private void value(String value, String typed) {
        int start = yaml.length();
        if (PLAIN.matcher(value).matches()) {
            yaml.append(value);
        } else {
            yaml.append('"');
            value.chars().forEach(c -> {
                if (c == '"' || c == '\\') {
                    yaml.append('\\').append((char) c);
                } else if (c < ' ' || c == 0x7f) {
                    yaml.append(' ');
                } else {
                    yaml.append((char) c);
                }
            });
            yaml.append('"');
        }
        links.add(new Link(start, yaml.length(), place(value, typed)));
    }

    /** Where an argument holds a value; the whole line for one that is hidden. */
    private SourceSpan place(String value, String typed) {
        String line = shown.text();
        int at = (line + " ").indexOf(" " + typed + " ");
        if (at < 0) {
            at = line.indexOf("=" + typed);
        }
        if (at < 0) {
            return shown.start();
        }
        int inside = typed.indexOf(value);
        int start = at + 1 + Math.max(inside, 0);
        return shown.span(start, Math.min(line.length(), start + value.length()));
    }

    /** A problem of what was typed, at the place where it was typed; another as it is. */
    Diagnostic atTyped(Diagnostic problem) {
        if (!problem.span().file().path().equals(SCRATCH)) {
            return problem;
        }
        SourceSpan place = links.stream()
                .filter(link ->
                        link.start() <= problem.span().start() && problem.span().start() <= link.end())
                .findFirst()
                .map(Link::typed)
                .orElse(shown.start());
        return new Diagnostic(problem.severity(), problem.code(), problem.message(), place, problem.hints());
    }
}
