package org.cuecard.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * How the compiler came to the file it is in: which template includes which, and with what fillings for its blocks.
 *
 * @param from the including file; null for a page's own template
 * @param at the tag that includes this file; null for a page's own template
 * @param betweenElements whether what it says comes to stand between elements, and not in an attribute or a title
 */
record Chain(
        @Nullable Chain from,
        @Nullable SourceSpan at,
        ParsedTemplate template,
        Map<String, Filling> fillings,
        boolean betweenElements) {
    /**
     * What a template puts into a block of a layout, together with where that was written: names of blocks mean there
     * what they meant there.
     */
    record Filling(Part.Block block, Chain written) {}

    static Chain page(ParsedTemplate template) {
        return new Chain(null, null, template, Map.of(), true);
    }

    Chain into(SourceSpan tag, ParsedTemplate included, Map<String, Filling> filled) {
        return new Chain(this, tag, included, filled, betweenElements);
    }

    /** The same file where it comes to stand between elements, or does not. */
    Chain standing(boolean isBetweenElements) {
        return new Chain(from, at, template, fillings, isBetweenElements);
    }

    boolean holds(String template) {
        for (Chain link = this; link != null; link = link.from) {
            if (link.template.name().equals(template)) {
                return true;
            }
        }
        return false;
    }

    /** The way from a template that is being compiled back to itself: {@code a → b → a}. */
    String loopTo(String template) {
        List<String> names = new ArrayList<>(List.of(template));
        for (Chain link = this; link != null; link = link.from) {
            names.add(link.template.name());
            if (link.template.name().equals(template)) {
                break;
            }
        }
        Collections.reverse(names);
        return String.join(" → ", names);
    }

    /** Which tag brought this file into a page; empty for the page's own template. */
    Optional<String> origin() {
        return at == null
                ? Optional.empty()
                : Optional.of("the page comes here through " + at.file().path() + ":" + at.line());
    }
}
