package org.cuecard.parse;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;

/** Writes lists: bulleted, numbered, of definitions, of tasks. */
final class ListWriter {
    private final ProseContext context;

    ListWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(BulletList.class, node -> list(node, "<ul>", "</ul>")),
                new VisitHandler<>(OrderedList.class, this::numbered),
                new VisitHandler<>(BulletListItem.class, node -> item(node, "li")),
                new VisitHandler<>(OrderedListItem.class, node -> item(node, "li")),
                new VisitHandler<>(TaskListItem.class, this::task),
                new VisitHandler<>(DefinitionList.class, node -> list(node, "<dl>", "</dl>")),
                new VisitHandler<>(DefinitionTerm.class, this::term),
                new VisitHandler<>(DefinitionItem.class, node -> item(node, "dd")));
    }

    private void list(Node node, String opening, String closing) {
        context.out.tag(opening + "\n");
        context.writeChildren(node);
        context.out.tag(closing + "\n");
    }

    private void numbered(OrderedList node) {
        int start = node.getStartNumber();
        list(node, start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", "</ol>");
    }

    private void item(Node node, String tag) {
        context.out.tag("<" + tag + ">");
        context.writeChildren(node);
        context.out.tag("</" + tag + ">\n");
        context.out.gapBetweenWords();
    }

    /** A sign that says its meaning to those who hear it, and that prints; a checkbox would invite a click. */
    private void task(TaskListItem node) {
        String meaning = node.isItemDoneMarker()
                ? context.words().done()
                : context.words().toDo();
        context.out
                .tag("<li class=\"task\"><span class=\"task-sign\" role=\"img\"")
                .attribute("aria-label", meaning)
                .tag(">")
                .sign(node.isItemDoneMarker() ? "☑" : "☐")
                .tag("</span> ");
        context.writeChildren(node);
        context.out.tag("</li>\n");
        context.out.gapBetweenWords();
    }

    /** A term holds words only: its paragraph is the parser's, not the author's. */
    private void term(DefinitionTerm node) {
        context.out.tag("<dt>");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.writeChildren(child);
        }
        context.out.tag("</dt>\n");
        context.out.gapBetweenWords();
    }
}
