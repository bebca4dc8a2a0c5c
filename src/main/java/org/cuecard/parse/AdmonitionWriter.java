package org.cuecard.parse;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;

/** Writes the boxes that begin with {@code !!! note}, {@code !!! tip} or {@code !!! warning}. */
final class AdmonitionWriter {
    private static final List<String> KINDS = List.of("note", "tip", "warning");

    private final ProseContext context;

    AdmonitionWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(new VisitHandler<>(AdmonitionBlock.class, this::box));
    }

    private void box(AdmonitionBlock node) {
        String kind = node.getInfo().toString().toLowerCase(Locale.ROOT);
        check(node, kind);
        String title =
                node.getTitle().isBlank() ? heading(kind) : node.getTitle().unescape();
        context.out
                .tag("<aside class=\"note note-" + (KINDS.contains(kind) ? kind : "note") + "\" role=\"note\">\n")
                .tag("<p class=\"note-title\">")
                .words(title)
                .tag("</p>\n");
        context.out.gapBetweenWords();
        context.writeChildren(node);
        context.out.tag("</aside>\n");
    }

    private String heading(String kind) {
        return switch (kind) {
            case "tip" -> context.words().tip();
            case "warning" -> context.words().warning();
            default -> context.words().note();
        };
    }

    private void check(AdmonitionBlock node, String kind) {
        if (!node.getOpeningMarker().toString().equals("!!!")) {
            context.report(
                    Code.UNKNOWN_ADMONITION,
                    node.getOpeningMarker(),
                    "a box that folds away (" + node.getOpeningMarker() + ") cannot be read on paper",
                    "begin it with !!!");
        }
        if (!KINDS.contains(kind)) {
            Optional<String> hint = Suggestion.hint(kind, KINDS);
            context.report(
                    Code.UNKNOWN_ADMONITION,
                    node.getInfo(),
                    "\"" + node.getInfo() + "\" is not a kind of box",
                    hint.stream().toArray(String[]::new));
        }
        if (node.getFirstChild() == null) {
            context.report(
                    Code.EMPTY_VALUE,
                    node.getChars().trimEnd(),
                    "this box holds nothing",
                    "indent the lines that belong to it by four spaces");
        }
    }
}
