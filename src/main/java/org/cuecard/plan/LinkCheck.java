package org.cuecard.plan;

import java.util.List;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Checks what the bodies of a guide link to. */
final class LinkCheck {
    /** A search for what was meant reads every path; a guide with more broken links than this has one cause. */
    private static final int MOST_SUGGESTIONS = 50;

    private final Catalog catalog;
    private final LinkIndex index;
    private final DiagnosticLog log = new DiagnosticLog();
    private int problems;

    LinkCheck(Catalog catalog, LinkIndex index) {
        this.catalog = catalog;
        this.index = index;
    }

    List<Diagnostic> run() {
        for (Exercise exercise : catalog.exercises().values()) {
            body(exercise.bodyFile(), exercise.body(), OwnAnchors.EXERCISE);
        }
        for (Programme programme : catalog.programmes().values()) {
            body(programme.bodyFile(), programme.body(), OwnAnchors.PROGRAMME);
        }
        for (GuidePage page : catalog.pages().values()) {
            body(page.file(), page.body(), OwnAnchors.PAGE);
        }
        return log.all();
    }

    private void body(SourceFile file, Prose body, List<String> sections) {
        for (Prose.Segment segment : body.segments()) {
            if (segment instanceof Prose.LinkAddress link) {
                link(link.target());
            }
        }
        Stream.concat(body.anchors().stream(), body.headings().stream().map(Prose.Heading::id))
                .distinct()
                .filter(sections::contains)
                .forEach(anchor -> log.report(taken(file, body, anchor)));
    }

    private void link(Located<String> link) {
        boolean suggesting = problems < MOST_SUGGESTIONS;
        if (new LinkResolver(index, suggesting).resolve(link) instanceof LinkTarget.Nowhere nowhere) {
            problems++;
            log.report(nowhere.problem());
        }
    }

    private static Diagnostic taken(SourceFile file, Prose body, String anchor) {
        String words = body.headings().stream()
                .filter(heading -> heading.id().equals(anchor))
                .map(Prose.Heading::text)
                .findFirst()
                .orElse(anchor);
        return Diagnostic.of(
                Code.ANCHOR_TAKEN,
                lineOf(file, words),
                "the anchor \"" + anchor + "\" belongs to a part that every such page has",
                "give the heading another: ## " + words + " {#about-" + anchor + "}");
    }

    /** A heading does not know its place; its line is looked for, since only a mistake leads here. */
    private static SourceSpan lineOf(SourceFile file, String words) {
        int from = 0;
        for (String line : file.text().split("\n", -1)) {
            if (line.startsWith("#") && line.contains(words)) {
                return file.span(from, from + line.length());
            }
            from += line.length() + 1;
        }
        return file.start();
    }
}
