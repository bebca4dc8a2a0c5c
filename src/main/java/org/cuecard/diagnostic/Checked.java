package org.cuecard.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made, and what it found wrong on the way: a value with warnings, or errors and perhaps no value.
 *
 * <p>A value may be present beside errors; then it holds what could be made of the rest, so that later stages can find
 * their problems in the same run. Nothing is written when there is an error.
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Checked {
        Objects.requireNonNull(value);
        diagnostics = List.copyOf(diagnostics);
        if (value.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("no value, and no error that says why");
        }
    }

    public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.of(value), diagnostics);
    }

    public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.empty(), diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** The value of something that has one. */
    public T get() {
        return value.orElseThrow();
    }

    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return new Checked<>(value.map(change), diagnostics);
    }
}
