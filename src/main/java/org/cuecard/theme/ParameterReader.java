package org.cuecard.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** Brings together what a theme and its parents declare and what the guide sets, and checks each value by its type. */
final class ParameterReader {
    private static final Pattern LENGTH =
            Pattern.compile("0|-?(\\d{1,6}(\\.\\d{1,4})?|\\.\\d{1,4})(px|rem|em|ch|ex|mm|cm|in|pt|pc|vw|vh|%)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    private final DiagnosticSink sink;
    private final SortedMap<String, Parameter> parameters = new TreeMap<>();

    private ParameterReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    static SortedMap<String, Parameter> read(List<Layer> layers, ThemeRequest request, DiagnosticSink sink) {
        ParameterReader reader = new ParameterReader(sink);
        List<Layer> parentsFirst = new ArrayList<>(layers);
        Collections.reverse(parentsFirst);
        for (Layer layer : parentsFirst) {
            layer.spec().parameters().forEach((name, spec) -> reader.declare(name, spec, layer));
        }
        request.parameters().forEach(reader::set);
        request.accent().ifPresent(colour -> reader.accent(layers, colour));
        return Collections.unmodifiableSortedMap(reader.parameters);
    }

    private void declare(String name, ThemeSpec.ParameterSpec spec, Layer layer) {
        Optional<Parameter> parent = Optional.ofNullable(parameters.get(name));
        SourceSpan place = spec.standard()
                .map(Located::span)
                .or(() -> spec.type().map(Located::span))
                .orElse(layer.yaml().start());
        Optional<ParameterType> type = spec.type().map(Located::value).or(() -> parent.map(Parameter::type));
        if (type.isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.MISSING_FIELD,
                    place,
                    "the parameter \"" + name + "\" has no type, and no parent declares it"));
            return;
        }
        boolean sameType = parent.isPresent() && parent.get().type() == type.get();
        List<String> choices =
                spec.choices().isEmpty() && sameType ? parent.get().choices() : spec.choices();
        if (type.get() == ParameterType.CHOICE && choices.isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.MISSING_FIELD, place, "the parameter \"" + name + "\" is a choice and lists no choices"));
            return;
        }
        Optional<String> value = spec.standard()
                .map(Located::value)
                .or(() -> sameType ? parent.map(Parameter::value) : Optional.empty())
                .or(() -> emptyOf(type.get()));
        String doc = spec.doc().or(() -> parent.map(Parameter::doc)).orElse("");
        if (value.isEmpty()) {
            sink.report(
                    Diagnostic.of(Code.MISSING_FIELD, place, "the parameter \"" + name + "\" needs a default value"));
            return;
        }
        Parameter declared = new Parameter(name, type.get(), value.get(), place, doc, choices);
        Optional<String> problem = problem(declared);
        problem.ifPresent(text -> sink.report(Diagnostic.of(Code.THEME_PARAMETER, place, text)));
        if (problem.isEmpty()) {
            parameters.put(name, normalised(declared));
        }
    }

    /** The theme that is used, or its nearest parent that says so, knows what is its accent. */
    private void accent(List<Layer> layers, Located<String> colour) {
        List<Located<String>> names = layers.stream()
                .map(layer -> layer.spec().accent())
                .filter(accent -> !accent.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (names.isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.THEME_PARAMETER,
                    colour.span(),
                    "the theme \"" + layers.get(0).name() + "\" takes no accent",
                    "leave accent out, or name the theme's colours in theme.yaml: accent: [link, signal]"));
        }
        names.forEach(name -> set(name.value(), colour));
    }

    private static Optional<String> emptyOf(ParameterType type) {
        return switch (type) {
            case TEXT, FILE -> Optional.of("");
            case FLAG -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private void set(String name, Located<String> value) {
        Parameter declared = parameters.get(name);
        if (declared == null) {
            sink.report(Diagnostic.of(
                    Code.THEME_PARAMETER,
                    value.span(),
                    "the theme has no parameter \"" + name + "\"",
                    Suggestion.hint(name, parameters.keySet()).stream().toArray(String[]::new)));
            return;
        }
        Parameter changed =
                new Parameter(name, declared.type(), value.value(), value.span(), declared.doc(), declared.choices());
        Optional<String> problem = problem(changed);
        if (problem.isPresent()) {
            List<String> hints = new ArrayList<>();
            if (declared.type() == ParameterType.CHOICE) {
                Suggestion.hint(value.value(), declared.choices()).ifPresent(hints::add);
            }
            if (!declared.value().isEmpty()) {
                hints.add("the theme's own value is " + declared.value());
            }
            sink.report(Diagnostic.of(Code.THEME_PARAMETER, value.span(), problem.get(), hints.toArray(String[]::new)));
        } else {
            parameters.put(name, normalised(changed));
        }
    }

    private static Parameter normalised(Parameter parameter) {
        return parameter.type() == ParameterType.COLOUR
                ? parameter.withValue(parameter.value().toLowerCase(Locale.ROOT))
                : parameter;
    }

    /** What is wrong with a value, in words; nothing that passes can break out of a stylesheet or a page. */
    private static Optional<String> problem(Parameter parameter) {
        String value = parameter.value();
        boolean sound = switch (parameter.type()) {
            case COLOUR -> Colour.parse(value).isPresent();
            case TEXT -> value.codePoints().noneMatch(Character::isISOControl);
            case LENGTH -> LENGTH.matcher(value).matches();
            case NUMBER -> NUMBER.matcher(value).matches();
            case FONT -> FontList.isSound(value);
            case FILE -> true;
            case CHOICE -> parameter.choices().contains(value);
            case FLAG -> value.equals("true") || value.equals("false");
        };
        return sound
                ? Optional.empty()
                : Optional.of("the parameter \"" + parameter.name() + "\" cannot be \"" + value + "\": it is "
                        + form(parameter.type()));
    }

    private static String form(ParameterType type) {
        return switch (type) {
            case COLOUR -> "a colour, written #rgb or #rrggbb";
            case TEXT -> "a text in one line";
            case LENGTH -> "a length with its unit, such as 1.5rem";
            case NUMBER -> "a number, such as 1.4";
            case FONT -> "a list of font families, such as Source Sans 3, sans-serif";
            case FILE -> "a file";
            case CHOICE -> "one of its choices";
            case FLAG -> "true or false";
        };
    }
}
