package org.cuecard.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;
import org.cuecard.source.Located;

/** What a theme's theme.yaml says. */
@Doc("A theme: what it is, what a guide can set, which texts it needs.")
public record ThemeSpec(
        @Doc(value = "The theme's name, for people.", example = "Cuecard")
        String name,

        @Doc("What it looks like and what it is for, in one or two sentences.")
        String description,

        @Doc(value = "The theme's own version.", example = "\"1.0\"")
        Optional<String> version,

        @Doc(value = "The versions of Cuecard that it fits.", example = "\">=0.1 <2\"")
        Located<VersionRange> engine,

        @Key("extends")
        @Doc(
                value = "The theme that this one builds on: it has all of that one's files, texts and parameters, but"
                        + " for those that it brings itself.",
                example = "cuecard")
        Optional<Located<String>> parent,

        @Doc("What a guide can set, by name.") Map<String, ParameterSpec> parameters,

        @Doc(
                value = "The colour parameters that the accent of a coach's handout takes the place of.",
                example = "[link, signal]")
        List<Located<String>> accent,

        @Doc("Colours that meet as text and ground, and how far apart they must be.")
        List<ContrastSpec> contrast,

        @Doc(
                value = "The texts that its templates use, each with its placeholders; a placeholder is a name of the"
                        + " data at the place where a template uses the text.",
                example = "[skip-to-content, \"reviewed {reviewedOn}\"]")
        List<Located<StringKey>> strings) {
    public ThemeSpec {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        accent = List.copyOf(accent);
        contrast = List.copyOf(contrast);
        strings = List.copyOf(strings);
    }

    /** A parameter. */
    @Doc("A parameter of a theme: templates show it as {{param.NAME}}, stylesheets use it as var(--param-NAME).")
    public record ParameterSpec(
            @Doc(
                    value = "What it holds; a parent's parameter of the same name need not be said again.",
                    example = "colour")
            Optional<Located<ParameterType>> type,

            @Key("default")
            @Doc(
                    value = "Its value where a guide sets none. A text and a file are empty without one, a flag is"
                            + " false.",
                    example = "\"#ad3810\"")
            Optional<Located<String>> standard,

            @Doc(value = "What it is for.", example = "Links and the current menu entry.")
            Optional<String> doc,

            @Doc(value = "What may be chosen, for a choice.", example = "[wide, narrow]")
            List<String> choices) {
        public ParameterSpec {
            choices = List.copyOf(choices);
        }
    }

    /** Two colours that meet. */
    @Doc("Two colours that meet as text and ground. Each is a colour parameter's name or a colour.")
    public record ContrastSpec(
            @Doc(value = "The colour of the text.", example = "ink")
            Located<String> text,

            @Doc(value = "The colour behind it.", example = "\"#ffffff\"")
            Located<String> ground,

            @Doc(
                    value = "The least contrast ratio by WCAG 2.2: 4.5 when left out; 3 will do for large text and for"
                            + " signs.",
                    example = "4.5")
            Optional<Ratio> ratio) {}
}
