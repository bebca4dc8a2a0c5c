package org.cuecard.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;

/** The names that begin with {@code t.}, {@code param.} or {@code asset.}: the same on every page. */
final class GlobalNames {
    private static final String TEXT = "t.";
    private static final String PARAMETER = "param.";
    private static final String ASSET = "asset.";

    private final Globals globals;
    private final NameResolver names;
    private final Reports reports;
    private final Medium medium;

    GlobalNames(Globals globals, NameResolver names, Reports reports, Medium medium) {
        this.globals = globals;
        this.names = names;
        this.reports = reports;
        this.medium = medium;
    }

    static boolean is(String name, Scope scope) {
        int dot = name.indexOf('.');
        return dot > 0 && ShapeReader.ROOTS.contains(name.substring(0, dot));
    }

    /** @param betweenElements whether an element may stand where the tag does */
    void value(Tag tag, boolean raw, boolean betweenElements, Scope scope, Chain chain, NodeList out) {
        if (raw) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "\"" + tag.name() + "\" is text and not markup, so it must be escaped",
                    chain,
                    "write {{" + tag.name() + "}}");
        } else if (tag.name().startsWith(TEXT)) {
            text(tag, betweenElements, scope, chain, out);
        } else if (tag.name().startsWith(PARAMETER)) {
            parameter(tag, chain).ifPresent(parameter -> put(parameter, tag, chain, out));
        } else {
            asset(tag, chain, out);
        }
    }

    /** Whether a section over such a name shows; empty when that was reported to make no sense. */
    Optional<Boolean> condition(Tag tag, Chain chain) {
        if (!tag.name().startsWith(PARAMETER)) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "\"" + tag.name() + "\" is always there, so there is nothing to ask",
                    chain,
                    "print it: {{" + tag.name() + "}}");
            return Optional.empty();
        }
        String[] words = tag.name().substring(PARAMETER.length()).split("\\.", 2);
        Parameter parameter = globals.parameters().get(words[0]);
        if (words.length == 2 && parameter != null && parameter.type() == ParameterType.CHOICE) {
            return choice(tag, parameter, words[1], chain);
        }
        return parameter(tag, chain).flatMap(known -> switch (known.type()) {
            case FLAG -> Optional.of(known.value().equals("true"));
            case TEXT, FILE -> Optional.of(!known.value().isEmpty());
            default -> {
                reports.report(
                        Code.WRONG_USE,
                        tag.nameSpan(),
                        "\"" + tag.name() + "\" is a " + known.type().word() + " and always there",
                        chain,
                        known.type() == ParameterType.CHOICE
                                ? List.of("ask for one choice: {{#" + tag.name() + "."
                                        + known.choices().get(0) + "}}")
                                : List.of());
                yield Optional.empty();
            }
        });
    }

    private Optional<Boolean> choice(Tag tag, Parameter parameter, String wanted, Chain chain) {
        if (parameter.choices().contains(wanted)) {
            return Optional.of(parameter.value().equals(wanted));
        }
        unknown(
                tag,
                "\"" + wanted + "\" is no choice of the parameter \"" + parameter.name() + "\"",
                wanted,
                Set.copyOf(parameter.choices()),
                chain,
                Code.UNKNOWN_NAME);
        return Optional.empty();
    }

    private void text(Tag tag, boolean betweenElements, Scope scope, Chain chain, NodeList out) {
        String key = tag.name().substring(TEXT.length());
        if (!globals.keys().contains(key)) {
            unknown(tag, "the theme declares no text \"" + key + "\"", key, globals.keys(), chain, Code.UNKNOWN_STRING);
            return;
        }
        Phrase phrase = globals.phrases().get(key);
        if (phrase == null) {
            return;
        }
        if (phrase.counted()) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "the text \"" + key + "\" has plural forms, and a template cannot count",
                    chain);
            return;
        }
        List<String> pieces = phrase.other().pieces();
        if (medium == Medium.CSS && pieces.size() > 1) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "a stylesheet has nothing to fill the text \"" + key + "\" with",
                    chain);
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 0) {
                out.text(medium.text(pieces.get(i)));
            } else {
                fill(tag, key, pieces.get(i), betweenElements, scope, chain, out);
            }
        }
    }

    /** A placeholder of a text that a template uses is a name of the data at that place. */
    private void fill(
            Tag tag, String key, String placeholder, boolean betweenElements, Scope scope, Chain chain, NodeList out) {
        Optional<Scope> holder = scope.holding(placeholder);
        Optional<Shape> shape = holder.map(Scope::shape)
                .filter(Shape.RecordOf.class::isInstance)
                .flatMap(record -> ((Shape.RecordOf) record).field(placeholder))
                .map(Shape.Field::shape)
                .map(found -> found instanceof Shape.OptionalOf optional ? optional.content() : found);
        if (shape.isPresent() && (shape.get() instanceof Shape.Text || shape.get() instanceof Shape.Numeral)) {
            names.resolve(placeholder, tag.nameSpan(), scope, chain)
                    .ifPresent(found -> out.add(new Node.Printed(found.path(), betweenElements)));
            return;
        }
        reports.report(
                Code.UNKNOWN_NAME,
                tag.nameSpan(),
                "the text \"" + key + "\" asks for {" + placeholder + "}, and no text or number of that name is here",
                chain);
    }

    private Optional<Parameter> parameter(Tag tag, Chain chain) {
        String name = tag.name().substring(PARAMETER.length());
        Parameter parameter = globals.parameters().get(name);
        if (parameter == null) {
            unknown(
                    tag,
                    "the theme has no parameter \"" + name + "\"",
                    name,
                    globals.parameters().keySet(),
                    chain,
                    Code.UNKNOWN_NAME);
        }
        return Optional.ofNullable(parameter);
    }

    private void put(Parameter parameter, Tag tag, Chain chain, NodeList out) {
        if (parameter.type() == ParameterType.FLAG) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "\"" + tag.name() + "\" is yes or no, which cannot be printed",
                    chain,
                    "ask it: {{#" + tag.name() + "}}…{{/" + tag.name() + "}}");
        } else if (parameter.type() == ParameterType.FILE && medium == Medium.HTML) {
            String path = globals.assets().get(parameter.value());
            if (path != null) {
                out.add(new Node.Address(HtmlEscape.of(path)));
            }
        } else {
            out.text(medium.parameter(parameter));
        }
    }

    private void asset(Tag tag, Chain chain, NodeList out) {
        String path = tag.name().substring(ASSET.length());
        if (medium == Medium.CSS) {
            reports.report(
                    Code.WRONG_USE, tag.nameSpan(), "a stylesheet names an asset by url(…), from its own place", chain);
            return;
        }
        String found = globals.assets().get(path);
        if (found == null) {
            unknown(
                    tag,
                    "the theme has no assets/" + path,
                    path,
                    globals.assets().keySet(),
                    chain,
                    Code.MISSING_ASSET);
        } else {
            out.add(new Node.Address(HtmlEscape.of(found)));
        }
    }

    private void unknown(Tag tag, String message, String written, Set<String> known, Chain chain, Code code) {
        int root = tag.name().length() - written.length();
        reports.report(
                code,
                tag.nameSpan().part(root, tag.name().length()),
                message,
                chain,
                Suggestion.hint(written, known).stream().toList());
    }
}
