package org.cuecard.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/**
 * Sees that colours which meet as text and ground, or as line and surface, are far enough apart (WCAG 2.2, success
 * criteria 1.4.3 and 1.4.11).
 */
final class ContrastCheck {
    private static final Ratio USUAL = Ratio.parse("4.5");

    private final SortedMap<String, Parameter> parameters;
    private final DiagnosticSink sink;

    private ContrastCheck(SortedMap<String, Parameter> parameters, DiagnosticSink sink) {
        this.parameters = parameters;
        this.sink = sink;
    }

    static void check(List<Layer> layers, SortedMap<String, Parameter> parameters, DiagnosticSink sink) {
        ContrastCheck check = new ContrastCheck(parameters, sink);
        layers.forEach(layer -> layer.spec().contrast().forEach(pair -> check.pair(pair, layer)));
    }

    /** A colour of a pair, and where it comes from. */
    private record Tone(String name, Colour colour, String value, SourceSpan source) {
        String words() {
            return name.equals(value) ? value : name + " " + value;
        }
    }

    private void pair(ThemeSpec.ContrastSpec pair, Layer layer) {
        Optional<Tone> text = tone(pair.text());
        Optional<Tone> ground = tone(pair.ground());
        if (text.isEmpty() || ground.isEmpty()) {
            return;
        }
        Ratio least = pair.ratio().orElse(USUAL);
        double ratio = text.get().colour().contrast(ground.get().colour());
        if (ratio >= least.value().doubleValue()) {
            return;
        }
        SourceSpan pairSpan = pair.text().span();
        SourceSpan span = List.of(text.get(), ground.get()).stream()
                .map(Tone::source)
                .filter(source -> !source.file().path().equals(layer.yaml().path()))
                .findFirst()
                .orElse(pairSpan);
        // Rounded down, so that 4.496 is not told as the 4.5 that it fails.
        BigDecimal shown = new BigDecimal(ratio).setScale(2, RoundingMode.DOWN);
        sink.report(Diagnostic.of(
                Code.LOW_CONTRAST,
                span,
                (least.value().compareTo(USUAL.value()) < 0 ? "" : "text of ")
                        + text.get().words() + " on " + ground.get().words() + " has a contrast of " + shown
                        + ", and needs " + least,
                "make one of the two lighter or darker"));
    }

    private Optional<Tone> tone(Located<String> written) {
        Optional<Colour> literal = Colour.parse(written.value());
        if (literal.isPresent()) {
            return Optional.of(new Tone(written.value(), literal.get(), written.value(), written.span()));
        }
        Parameter parameter = parameters.get(written.value());
        if (parameter != null && parameter.type() == ParameterType.COLOUR) {
            return Colour.parse(parameter.value())
                    .map(colour -> new Tone(parameter.name(), colour, parameter.value(), parameter.source()));
        }
        Set<String> colours = new TreeSet<>();
        parameters.values().stream()
                .filter(known -> known.type() == ParameterType.COLOUR)
                .forEach(known -> colours.add(known.name()));
        sink.report(Diagnostic.of(
                Code.THEME_PARAMETER,
                written.span(),
                "\"" + written.value() + "\" is neither a colour parameter nor a colour such as #ffffff",
                Suggestion.hint(written.value(), colours).stream().toArray(String[]::new)));
        return Optional.empty();
    }
}
