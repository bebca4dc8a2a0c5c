package org.cuecard.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.cuecard.render.PrintedSheet.Landing;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the tags of a document on which pages the content of an element lies. Tags do not tell how wide something
 * is, so nothing overflows here.
 */
final class TaggedLandings {
    private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<String, COSDictionary> tags = new HashMap<>();
    private final Set<COSBase> seen = new HashSet<>();

    private TaggedLandings(PDDocument document) {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            collect(root.getCOSObject());
        }
    }

    /** Where the elements lie, of a document whose tags have the ids yet that the browser gave them. */
    static List<Landing> of(PDDocument document, List<BrowserPrint.Kept> kept) {
        TaggedLandings tagged = new TaggedLandings(document);
        List<Landing> landings = new ArrayList<>();
        for (BrowserPrint.Kept element : kept) {
            TreeSet<Integer> on = new TreeSet<>();
            COSDictionary tag = tagged.tags.get(element.tag());
            if (tag != null) {
                tagged.content(tag, null, on);
            }
            if (!on.isEmpty()) {
                landings.add(new Landing(element.name(), on.first(), on.last(), false));
            }
        }
        return List.copyOf(landings);
    }

    private void collect(COSDictionary tag) {
        if (!seen.add(tag)) {
            return;
        }
        String id = tag.getString(COSName.ID, "");
        if (!id.isEmpty()) {
            tags.put(id, tag);
        }
        for (COSBase kid : TagTree.kids(tag)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                collect(inner);
            }
        }
    }

    /** Marked content lies on the page that its reference names, or else on that of the tag around it. */
    private void content(COSDictionary tag, @Nullable COSDictionary outer, Set<Integer> on) {
        COSDictionary own = tag.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? outer : own;
        for (COSBase kid : TagTree.kids(tag)) {
            if (kid instanceof COSDictionary inner) {
                content(inner, page, on);
            } else {
                add(page, on);
            }
        }
        if (!tag.containsKey(COSName.S)) {
            add(page, on);
        }
    }

    private void add(@Nullable COSDictionary page, Set<Integer> on) {
        Integer number = page == null ? null : pages.get(page);
        if (number != null) {
            on.add(number);
        }
    }
}
