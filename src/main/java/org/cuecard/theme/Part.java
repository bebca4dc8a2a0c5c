package org.cuecard.theme;

import java.util.List;

/** A part of a template as it was written, before its names mean anything. */
sealed interface Part {
    /** Text between tags, without the lines that hold only tags. */
    record Words(String text) implements Part {}

    /** {@code {{name}}}, or raw {@code {{{name}}}} and {@code {{&name}}}. */
    record Value(Tag tag, boolean raw) implements Part {}

    /** {@code {{#name}}…{{/name}}}, or inverted {@code {{^name}}…{{/name}}}. */
    record Section(Tag tag, boolean inverted, List<Part> parts) implements Part {}

    /** {@code {{>name}}}. */
    record Partial(Tag tag) implements Part {}

    /** {@code {{<name}}…{{/name}}}: a layout with some of its blocks filled. */
    record Layout(Tag tag, List<Part> parts) implements Part {}

    /**
     * {@code {{$name}}…{{/name}}}: in a layout a place with what stands there by default, in a template its filling.
     */
    record Block(Tag tag, List<Part> parts) implements Part {}
}
