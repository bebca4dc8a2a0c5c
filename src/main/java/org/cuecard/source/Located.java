package org.cuecard.source;

/**
 * A value together with the place where its author wrote it, kept for the checks that can only be made once the whole
 * guide is known. Two located values are equal when their values are, wherever they stand.
 */
public record Located<T>(T value, SourceSpan span) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Located<?> located && value.equals(located.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
