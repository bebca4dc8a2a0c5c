package org.cuecard.schema;

/** The least and the greatest allowed number, as {@link Range} says them. */
record Bounds(int min, int max) {
    Bounds {
        if (min > max) {
            throw new IllegalStateException("@Range runs down from " + min + " to " + max);
        }
    }

    boolean holds(int number) {
        return min <= number && number <= max;
    }

    @Override
    public String toString() {
        return min + " to " + max;
    }
}
