package org.cuecard.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes a template's tree with Mustache.java's parser.
 *
 * <p>The parser is given the template in which every tag has its number for a name, so that a node of its tree leads
 * back to the exact place of its tag; and in which every stretch of text begins with a guard character, for its own
 * rules about white space beside tags differ from the Mustache specification, which {@link Numbering} follows. It can
 * open no file: its resolver finds nothing.
 */
final class TemplateParser {
    private TemplateParser() {}

    /** The tree; empty when the template is not valid Mustache, which was reported. */
    static Optional<List<Part>> parse(SourceFile file, DiagnosticSink sink) {
        Optional<TagScanner.Scan> scan = TagScanner.scan(file, sink);
        if (scan.isEmpty()) {
            return Optional.empty();
        }
        String numbered = Numbering.of(file.text(), scan.get());
        try {
            Mustache tree = new TreeFactory(scan.get().tags()).compile(new StringReader(numbered), file.path());
            return Optional.of(((Tree) tree).parts);
        } catch (MustacheException e) {
            String reason = e.getMessage();
            sink.report(Diagnostic.of(
                    Code.TEMPLATE_SYNTAX, file.start(), reason == null ? "the template cannot be parsed" : reason));
            return Optional.empty();
        }
    }

    /** Builds {@link Tree} instead of what Mustache.java would run. */
    private static final class TreeFactory extends DefaultMustacheFactory {
        private final List<Tag> tags;

        TreeFactory(List<Tag> tags) {
            super(name -> null);
            this.tags = tags;
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new TreeVisitor(this, tags);
        }
    }

    /** Mustache.java's handle on a part of the tree. */
    private static final class Tree extends DefaultMustache {
        private final List<Part> parts;

        Tree(TemplateContext context, TreeFactory factory, List<Part> parts) {
            super(context, factory, new com.github.mustachejava.Code[0], "");
            this.parts = parts;
        }
    }

    private static final class TreeVisitor implements MustacheVisitor {
        private final TreeFactory factory;
        private final List<Tag> tags;
        private final List<Part> parts = new ArrayList<>();

        TreeVisitor(TreeFactory factory, List<Tag> tags) {
            this.factory = factory;
            this.tags = tags;
        }

        private Tag tag(String number) {
            return tags.get(Integer.parseInt(number));
        }

        private static List<Part> parts(Mustache tree) {
            return ((Tree) tree).parts;
        }

        @Override
        public Mustache mustache(TemplateContext context) {
            return new Tree(context, factory, List.copyOf(parts));
        }

        @Override
        public void iterable(TemplateContext context, String number, Mustache tree) {
            parts.add(new Part.Section(tag(number), false, parts(tree)));
        }

        @Override
        public void notIterable(TemplateContext context, String number, Mustache tree) {
            parts.add(new Part.Section(tag(number), true, parts(tree)));
        }

        @Override
        public void partial(TemplateContext context, String number, String indent) {
            parts.add(new Part.Partial(tag(number)));
        }

        @Override
        public void value(TemplateContext context, String number, boolean escaped) {
            parts.add(new Part.Value(tag(number), !escaped));
        }

        @Override
        public void write(TemplateContext context, String text) {
            String words = Numbering.withoutGuards(text);
            if (!words.isEmpty()) {
                parts.add(new Part.Words(words));
            }
        }

        @Override
        public void extend(TemplateContext context, String number, Mustache tree) {
            parts.add(new Part.Layout(tag(number), parts(tree)));
        }

        @Override
        public void name(TemplateContext context, String number, Mustache tree) {
            parts.add(new Part.Block(tag(number), parts(tree)));
        }

        @Override
        public void checkName(TemplateContext context, String number, Mustache tree) {
            name(context, number, tree);
        }

        @Override
        public void eof(TemplateContext context) {}

        @Override
        public void comment(TemplateContext context, @Nullable String comment) {}

        @Override
        public void dynamicPartial(TemplateContext context, String number, String indent) {
            throw new MustacheException("a template cannot choose a partial by a value");
        }

        @Override
        public void pragma(TemplateContext context, String pragma, String arguments) {
            throw new MustacheException("a template cannot hold a pragma");
        }
    }
}
