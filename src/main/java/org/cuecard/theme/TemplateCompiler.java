package org.cuecard.theme;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceFile;

/**
 * Turns the trees of templates into programs: partials and layouts are put in place, and every name becomes the way to
 * its value. A partial is compiled anew wherever it is included, for its names depend on the sections around it.
 *
 * <p>All problems are told in one run. What cannot be resolved is left out of the program, which is then never run.
 */
final class TemplateCompiler {
    /** Includes that double with each level would fill the memory; no real theme comes near. */
    private static final int MOST_NODES = 200_000;

    private final SortedMap<String, ParsedTemplate> templates;
    private final Set<String> broken;
    private final Globals globals;
    private final Reports reports;
    private final NameResolver names;
    private final Set<String> used = new TreeSet<>();
    private final IdentityHashMap<SourceFile, HtmlPlace> places = new IdentityHashMap<>();
    private int parts;
    private int slots;

    /** @param broken templates that are there and cannot be parsed, which was reported */
    TemplateCompiler(
            SortedMap<String, ParsedTemplate> templates, Set<String> broken, Globals globals, DiagnosticSink sink) {
        this.templates = templates;
        this.broken = broken;
        this.globals = globals;
        this.reports = new Reports(sink);
        this.names = new NameResolver(reports);
    }

    Program compile(ParsedTemplate template, Shape.RecordOf page, Medium medium) {
        parts = 0;
        slots = 1;
        used.add(template.name());
        NodeList out = new NodeList();
        new Run(medium, new LinkedHashMap<>()).parts(template.parts(), Scope.page(page), Chain.page(template), out);
        return new Program(out.done(), slots);
    }

    /** The templates and partials that some page needs. */
    Set<String> used() {
        return used;
    }

    /** One file's compilation, and the blocks that were met in it and in what it includes. */
    private final class Run {
        private final Medium medium;
        private final Map<String, Boolean> blocks;
        private final GlobalNames roots;

        Run(Medium medium, Map<String, Boolean> blocks) {
            this.medium = medium;
            this.blocks = blocks;
            this.roots = new GlobalNames(globals, names, reports, medium);
        }

        void parts(List<Part> tree, Scope scope, Chain chain, NodeList out) {
            for (Part part : tree) {
                parts++;
                if (parts > MOST_NODES) {
                    if (parts == MOST_NODES + 1) {
                        reports.report(
                                Code.TEMPLATE_SYNTAX,
                                chain.template().file().start(),
                                "a page grows beyond " + MOST_NODES + " parts through its partials",
                                chain);
                    }
                    return;
                }
                if (part instanceof Part.Words words) {
                    out.text(words.text());
                } else if (part instanceof Part.Value value) {
                    value(value, scope, chain, out);
                } else if (part instanceof Part.Section section) {
                    section(section, scope, chain, out);
                } else if (part instanceof Part.Partial partial) {
                    find(partial.tag(), chain)
                            .ifPresent(found -> parts(
                                    found.parts(),
                                    scope,
                                    chain.into(partial.tag().nameSpan(), found, chain.fillings())
                                            .standing(isBetweenElements(partial.tag(), chain)),
                                    out));
                } else if (part instanceof Part.Layout layout) {
                    layout(layout, scope, chain, out);
                } else if (part instanceof Part.Block block) {
                    block(block, scope, chain, out);
                }
            }
        }

        private void value(Part.Value value, Scope scope, Chain chain, NodeList out) {
            Tag tag = value.tag();
            if (medium == Medium.HTML && !value.raw()) {
                place(tag).problem(tag).ifPresent(problem -> wrongUse(tag, chain, problem, ""));
            }
            if (GlobalNames.is(tag.name(), scope)) {
                roots.value(tag, value.raw(), isBetweenElements(tag, chain), scope, chain, out);
                return;
            }
            names.resolve(tag.name(), tag.nameSpan(), scope, chain).ifPresent(found -> {
                Shape shape = found.shape();
                if (shape instanceof Shape.Marked) {
                    if (value.raw()) {
                        out.add(new Node.Raw(found.path()));
                    } else {
                        wrongUse(tag, chain, "is markup, and {{…}} would show its tags", "write " + raw(tag.name()));
                    }
                } else if (!(shape instanceof Shape.Text) && !(shape instanceof Shape.Numeral)) {
                    wrongUse(tag, chain, "is " + shape.words() + ", which cannot be printed", printing(tag, shape));
                } else if (value.raw()) {
                    wrongUse(
                            tag,
                            chain,
                            "is " + shape.words() + " and not markup, so it must be escaped",
                            "write {{" + tag.name() + "}}");
                } else {
                    out.add(new Node.Printed(found.path(), isBetweenElements(tag, chain)));
                }
            });
        }

        private HtmlPlace place(Tag tag) {
            return places.computeIfAbsent(tag.span().file(), HtmlPlace::in);
        }

        private boolean isBetweenElements(Tag tag, Chain chain) {
            return medium == Medium.HTML
                    && chain.betweenElements()
                    && place(tag).isBetweenElements(tag);
        }

        private String printing(Tag tag, Shape shape) {
            String name = tag.name();
            if (shape instanceof Shape.ListOf) {
                return "walk through it: {{#" + name + "}}…{{/" + name + "}}";
            }
            if (shape instanceof Shape.Flag) {
                return "ask it: {{#" + name + "}}…{{/" + name + "}}";
            }
            if (shape instanceof Shape.RecordOf record) {
                String first = record.fields().keySet().stream().findFirst().orElse("…");
                return "name a part of it: {{" + (name.equals(".") ? "" : name + ".") + first + "}}";
            }
            return "";
        }

        private void section(Part.Section section, Scope scope, Chain chain, NodeList out) {
            Tag tag = section.tag();
            if (GlobalNames.is(tag.name(), scope)) {
                Optional<Boolean> shows = roots.condition(tag, chain);
                // Both ways are compiled, for a mistake in the hidden part is a mistake too.
                NodeList body = new NodeList();
                parts(section.parts(), scope, chain, body);
                if (shows.isPresent() && shows.get() != section.inverted()) {
                    body.done().forEach(out::add);
                }
                return;
            }
            Optional<NameResolver.Found> found = names.resolve(tag.name(), tag.nameSpan(), scope, chain);
            if (found.isEmpty()) {
                return;
            }
            if (section.inverted()) {
                inverted(section, found.get(), scope, chain, out);
            } else {
                upright(section, found.get(), scope, chain, out);
            }
        }

        private void inverted(Part.Section section, NameResolver.Found found, Scope scope, Chain chain, NodeList out) {
            boolean always =
                    found.sure() && (found.shape() instanceof Shape.RecordOf || found.shape() instanceof Shape.Numeral);
            if (always) {
                wrongUse(section.tag(), chain, "is always there, so {{^…}} would never show", "");
            }
            NodeList body = new NodeList();
            parts(section.parts(), scope, chain, body);
            out.add(new Node.Test(found.path(), false, body.done()));
        }

        private void upright(Part.Section section, NameResolver.Found found, Scope scope, Chain chain, NodeList out) {
            NodeList body = new NodeList();
            Shape shape = found.shape();
            if (shape instanceof Shape.Flag) {
                parts(section.parts(), scope, chain, body);
                out.add(new Node.Test(found.path(), true, body.done()));
                return;
            }
            if (shape instanceof Shape.Numeral && found.sure()) {
                wrongUse(
                        section.tag(),
                        chain,
                        "is a number and always there, so there is nothing to ask",
                        "print it: {{" + section.tag().name() + "}}");
            }
            Scope inner = scope.inner(shape instanceof Shape.ListOf list ? list.element() : shape);
            slots = Math.max(slots, inner.slot() + 1);
            parts(section.parts(), inner, chain, body);
            out.add(
                    shape instanceof Shape.ListOf
                            ? new Node.Each(found.path(), inner.slot(), body.done())
                            : new Node.With(found.path(), inner.slot(), body.done()));
        }

        private void wrongUse(Tag tag, Chain chain, String what, String hint) {
            reports.report(
                    Code.WRONG_USE,
                    tag.nameSpan(),
                    "\"" + tag.name() + "\" " + what,
                    chain,
                    hint.isEmpty() ? List.of() : List.of(hint));
        }

        private static String raw(String name) {
            return "{{{" + name + "}}}";
        }

        /** The template that a tag includes; empty when there is none or when it is on the way already. */
        private Optional<ParsedTemplate> find(Tag tag, Chain chain) {
            ParsedTemplate found = templates.get(tag.name());
            used.add(tag.name());
            if (found == null) {
                if (!broken.contains(tag.name())) {
                    reports.report(
                            Code.UNKNOWN_PARTIAL,
                            tag.nameSpan(),
                            "the theme has no templates/" + tag.name() + ".mustache",
                            chain,
                            Suggestion.hint(tag.name(), templates.keySet()).stream()
                                    .toList());
                }
                return Optional.empty();
            }
            if (chain.holds(tag.name())) {
                reports.report(
                        Code.PARTIAL_CYCLE,
                        tag.nameSpan(),
                        "\"" + tag.name() + "\" includes itself: " + chain.loopTo(tag.name()),
                        chain);
                return Optional.empty();
            }
            return Optional.of(found);
        }

        private void layout(Part.Layout layout, Scope scope, Chain chain, NodeList out) {
            Map<String, Chain.Filling> fillings = new LinkedHashMap<>();
            for (Part part : layout.parts()) {
                if (part instanceof Part.Block block) {
                    fillings.put(block.tag().name(), new Chain.Filling(block, chain));
                } else if (!(part instanceof Part.Words words) || !words.text().isBlank()) {
                    reports.report(
                            Code.TEMPLATE_SYNTAX,
                            layout.tag().span(),
                            "inside " + layout.tag().span().text()
                                    + " only blocks count, and here stands something else",
                            chain,
                            "put it into {{$block}}…{{/block}}");
                }
            }
            Map<String, Chain.Filling> own = new LinkedHashMap<>(fillings);
            fillings.putAll(chain.fillings());
            Optional<ParsedTemplate> found = find(layout.tag(), chain);
            if (found.isEmpty()) {
                return;
            }
            Run inner = new Run(medium, new LinkedHashMap<>());
            inner.parts(found.get().parts(), scope, chain.into(layout.tag().nameSpan(), found.get(), fillings), out);
            blocks.putAll(inner.blocks);
            own.forEach((name, filling) -> {
                if (!inner.blocks.containsKey(name)) {
                    Tag tag = filling.block().tag();
                    reports.report(
                            Code.UNKNOWN_BLOCK,
                            tag.nameSpan(),
                            "the layout \"" + layout.tag().name() + "\" has no block \"" + name + "\"",
                            chain,
                            Suggestion.hint(name, inner.blocks.keySet()).stream()
                                    .toList());
                }
            });
        }

        private void block(Part.Block block, Scope scope, Chain chain, NodeList out) {
            blocks.put(block.tag().name(), true);
            Chain.Filling filling = chain.fillings().get(block.tag().name());
            if (filling == null) {
                parts(block.parts(), scope, chain, out);
                return;
            }
            // What stands by default is hidden on this page, and still has to be right.
            parts(block.parts(), scope, chain, new NodeList());
            Chain written = filling.written().standing(isBetweenElements(block.tag(), chain));
            parts(filling.block().parts(), scope, written, out);
        }
    }
}
