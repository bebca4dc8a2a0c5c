package org.cuecard.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.cuecard.render.PrintedSheet.Landing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which pages a browser laid the blocks that a sheet wants to know of. A browser does not say where an element
 * of the page went; but its tags have the page's headings and rows in their order, and what they hold tells its page.
 * So a block lies from its first heading to the last thing before the next heading outside it, and a row by itself.
 */
final class BrowserLandings {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final Set<String> HEADING_TAGS = Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6");
    private static final COSName PAGE = COSName.PG;

    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final Set<COSBase> seen = new HashSet<>();
    /** The page of each thing that is printed, in the order in which they are read. */
    private final List<Integer> printed = new ArrayList<>();
    /** How many things are printed before each heading, and before and within each row. */
    private final List<Integer> headings = new ArrayList<>();

    private final List<Range> rows = new ArrayList<>();

    /** Things that are printed, from one to before another. */
    private record Range(int from, int to) {}

    private BrowserLandings(PDDocument document) {
        int number = 1;
        for (var page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
    }

    /**
     * Where the marked blocks of a page lie, in its order; nothing when the tags do not have the page's headings and
     * rows. That something reaches beyond the edge of the paper cannot be seen from here.
     */
    static List<Landing> of(Document page, PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || page.select("[" + Landings.MARK + "]").isEmpty()) {
            return List.of();
        }
        BrowserLandings tags = new BrowserLandings(document);
        tags.visit(root.getCOSObject(), Optional.empty());
        List<Element> titles = page.select(HEADINGS);
        List<Element> lines = page.select("tr");
        return page.select("[" + Landings.MARK + "]").stream()
                .flatMap(block -> tags.range(block, titles, lines).stream()
                        .flatMap(range -> tags.landing(block.attr(Landings.MARK), range).stream()))
                .toList();
    }

    private Optional<Range> range(Element block, List<Element> titles, List<Element> lines) {
        if (block.normalName().equals("tr")) {
            return lines.size() == rows.size() ? Optional.of(rows.get(lines.indexOf(block))) : Optional.empty();
        }
        if (titles.size() != headings.size()) {
            return Optional.empty();
        }
        int[] own = IntStream.range(0, titles.size())
                .filter(i -> titles.get(i).parents().contains(block))
                .toArray();
        if (own.length == 0) {
            return Optional.empty();
        }
        int next = own[own.length - 1] + 1;
        return Optional.of(
                new Range(headings.get(own[0]), next < headings.size() ? headings.get(next) : printed.size()));
    }

    private Optional<Landing> landing(String name, Range range) {
        List<Integer> on = printed.subList(range.from(), range.to());
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Landing(
                        name,
                        on.stream().min(Integer::compare).orElseThrow(),
                        on.stream().max(Integer::compare).orElseThrow(),
                        false));
    }

    /** @param page of the element around, which holds for what says nothing else */
    private void visit(COSDictionary element, Optional<COSBase> page) {
        if (!seen.add(element)) {
            return;
        }
        Optional<COSBase> own =
                Optional.ofNullable(element.getDictionaryObject(PAGE)).or(() -> page);
        String type = Optional.ofNullable(element.getNameAsString(COSName.S)).orElse("");
        int from = printed.size();
        int row = rows.size();
        if (HEADING_TAGS.contains(type)) {
            headings.add(from);
        } else if (type.equals("TR")) {
            rows.add(new Range(from, from));
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                kid(several.getObject(i), own);
            }
        } else {
            kid(kids, own);
        }
        if (type.equals("TR")) {
            rows.set(row, new Range(from, printed.size()));
        }
    }

    /** Another element; or something that is printed, by its number on the page or with its page beside it. */
    private void kid(@Nullable COSBase kid, Optional<COSBase> page) {
        if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
            visit(inner, page);
        } else if (kid != null) {
            COSBase on = kid instanceof COSDictionary thing ? thing.getDictionaryObject(PAGE) : null;
            Optional.ofNullable(on)
                    .or(() -> page)
                    .flatMap(found -> Optional.ofNullable(pages.get(found)))
                    .ifPresent(printed::add);
        }
    }
}
