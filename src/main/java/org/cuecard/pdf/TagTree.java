package org.cuecard.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The tags of a document as a browser writes them, made to follow the rules (ISO 32000-1, 14.8.4). */
final class TagTree {
    private static final String DIV = "Div";
    private static final String SPAN = "Span";
    private static final String BODY = "LBody";
    private static final String LABEL = "Lbl";

    private static final Set<String> STANDARD = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            DIV,
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "NonStruct",
            "Private",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            LABEL,
            BODY,
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            SPAN,
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Figure",
            "Formula",
            "Form");

    /** Blocks of a later standard that stand for what this one calls a division; whatever else is new is a span. */
    private static final Set<String> BLOCKS = Set.of("Aside", "Title", "FENote", "DocumentFragment");

    private final COSDictionary root;
    private final Set<String> unknown = new TreeSet<>();
    private final Set<COSBase> seen = new HashSet<>();
    private final List<COSDictionary> elements = new ArrayList<>();

    private TagTree(PDStructureTreeRoot root) {
        this.root = root.getCOSObject();
    }

    static void repair(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        TagTree tree = new TagTree(root);
        tree.visit(tree.root);
        tree.nameUnknown();
        tree.numberAnew();
    }

    private void visit(COSDictionary element) {
        if (!seen.add(element)) {
            return;
        }
        String type = type(element);
        if (!type.isEmpty()) {
            elements.add(element);
            if (!STANDARD.contains(type)) {
                unknown.add(type);
            }
            if (type.equals("Figure") && element.getString(COSName.ALT, "").isBlank()) {
                element.setName(COSName.S, DIV);
            } else if (type.equals("LI")) {
                gather(element);
            }
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && !type(inner).isEmpty()) {
                visit(inner);
            }
        }
    }

    /** The type of an element; empty for what is none. */
    private static String type(COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; i < several.size(); i++) {
                all.add(several.getObject(i));
            }
            return all;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    /** An item of a list has a label and a body, and nothing beside them. */
    private static void gather(COSDictionary item) {
        COSArray outside = new COSArray();
        COSArray kept = new COSArray();
        for (COSBase kid : kids(item)) {
            boolean part = kid instanceof COSDictionary inner
                    && (type(inner).equals(LABEL) || type(inner).equals(BODY));
            (part ? kept : outside).add(kid);
        }
        if (outside.size() == 0) {
            return;
        }
        COSDictionary body = new COSDictionary();
        body.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        body.setName(COSName.S, BODY);
        body.setItem(COSName.P, item);
        body.setItem(COSName.K, outside);
        COSBase page = item.getItem(COSName.PG);
        if (page != null) {
            body.setItem(COSName.PG, page);
        }
        for (int i = 0; i < outside.size(); i++) {
            if (outside.getObject(i) instanceof COSDictionary inner && inner.containsKey(COSName.P)) {
                inner.setItem(COSName.P, body);
            }
        }
        kept.add(body);
        item.setItem(COSName.K, kept);
    }

    private void nameUnknown() {
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        COSDictionary map = roles == null ? new COSDictionary() : roles;
        unknown.forEach(type -> map.setName(COSName.getPDFName(type), BLOCKS.contains(type) ? DIV : SPAN));
        if (map.size() > 0) {
            root.setItem(COSName.ROLE_MAP, map);
        }
    }

    /** Names come from numbers that a browser counts up for as long as it runs; here they start with each document. */
    private void numberAnew() {
        TreeSet<String> old = new TreeSet<>();
        elements.forEach(element -> {
            if (element.containsKey(COSName.ID)) {
                old.add(element.getString(COSName.ID, ""));
            }
        });
        Map<String, COSString> names = new HashMap<>();
        for (String name : old) {
            names.put(name, new COSString("%08d".formatted(names.size() + 1)));
        }
        for (COSDictionary element : elements) {
            rename(element, COSName.ID, names);
            COSBase attributes = element.getDictionaryObject(COSName.A);
            if (attributes instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    headers(several.getObject(i), names);
                }
            } else {
                headers(attributes, names);
            }
        }
        idTree(root.getCOSDictionary(COSName.getPDFName("IDTree")), names);
    }

    private static void rename(COSDictionary in, COSName key, Map<String, COSString> names) {
        COSString name = names.get(in.getString(key, ""));
        if (name != null) {
            in.setItem(key, name);
        }
    }

    private static void headers(@Nullable COSBase attributes, Map<String, COSString> names) {
        if (attributes instanceof COSDictionary list
                && list.getDictionaryObject(COSName.getPDFName("Headers")) instanceof COSArray headers) {
            rename(headers, 1, names);
        }
    }

    private static void rename(COSArray array, int step, Map<String, COSString> names) {
        for (int i = 0; i < array.size(); i += step) {
            COSString name = array.getObject(i) instanceof COSString text ? names.get(text.getString()) : null;
            if (name != null) {
                array.set(i, name);
            }
        }
    }

    /** The order of the old names is the order of the new ones, so that the tree stays sorted. */
    private static void idTree(@Nullable COSDictionary node, Map<String, COSString> names) {
        if (node == null) {
            return;
        }
        if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray pairs) {
            rename(pairs, 2, names);
        }
        if (node.getDictionaryObject(COSName.LIMITS) instanceof COSArray limits) {
            rename(limits, 1, names);
        }
        for (COSBase kid : kidsOf(node)) {
            if (kid instanceof COSDictionary inner) {
                idTree(inner, names);
            }
        }
    }

    private static List<COSBase> kidsOf(COSDictionary node) {
        List<COSBase> all = new ArrayList<>();
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                all.add(kids.getObject(i));
            }
        }
        return all;
    }
}
