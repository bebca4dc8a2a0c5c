package org.cuecard.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables, each in a box of its own that scrolls when the screen is narrower than the table. Such a box must be
 * reachable by keyboard and must have a name, and no two may have the same: the name counts the tables and says under
 * which heading one stands.
 */
final class TableWriter {
    private final ProseContext context;
    private int tables;

    TableWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(new VisitHandler<>(TableBlock.class, this::table));
    }

    private void table(TableBlock node) {
        List<TableRow> head = rows(node, TableHead.class);
        List<TableRow> body = rows(node, TableBody.class);
        int width = 0;
        for (Node row : node.getDescendants()) {
            width = Math.max(width, row instanceof TableRow cells ? cells(cells).size() : 0);
        }
        tables++;
        context.out
                .tag("<div class=\"table-wrap\" tabindex=\"0\" role=\"region\"")
                .attribute("aria-label", name())
                .tag(">\n<table>\n");
        caption(node);
        section("thead", head, width);
        section("tbody", body, width);
        context.out.tag("</table>\n</div>\n");
    }

    private String name() {
        String name = context.words().table() + " " + tables;
        int last = context.headings.size() - 1;
        return last < 0 ? name : name + ": " + context.headings.get(last).text();
    }

    private void caption(TableBlock node) {
        for (Node child : node.getChildren()) {
            if (child instanceof TableCaption) {
                context.out.tag("<caption>");
                context.writeChildren(child);
                context.out.tag("</caption>\n");
                context.out.gapBetweenWords();
            }
        }
    }

    private void section(String tag, List<TableRow> rows, int width) {
        if (rows.isEmpty()) {
            return;
        }
        context.out.tag("<" + tag + ">\n");
        for (TableRow row : rows) {
            context.out.tag("<tr>");
            List<TableCell> cells = cells(row);
            for (TableCell cell : cells) {
                cell(cell);
            }
            // A row that is shorter than the others would leave the grid open.
            context.out.tag("<td></td>".repeat(width - cells.size())).tag("</tr>\n");
        }
        context.out.tag("</" + tag + ">\n");
    }

    /** A heading without words would name its column by nothing; such a corner is a plain cell. */
    private void cell(TableCell cell) {
        boolean empty = cell.getText().isBlank();
        boolean heading = cell.isHeader() && !empty;
        String tag = heading ? "th" : "td";
        context.out.tag("<" + tag + (heading ? " scope=\"col\"" : "") + alignment(cell) + ">");
        if (!empty) {
            context.writeChildren(cell);
        }
        context.out.tag("</" + tag + ">");
        context.out.gapBetweenWords();
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? "" : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static List<TableRow> rows(TableBlock node, Class<? extends Node> section) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            if (section.isInstance(part)) {
                for (Node row : part.getChildren()) {
                    if (row instanceof TableRow cells) {
                        rows.add(cells);
                    }
                }
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell known) {
                cells.add(known);
            }
        }
        return cells;
    }
}
