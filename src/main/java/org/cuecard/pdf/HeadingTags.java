package org.cuecard.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The levels of headings, as PDF/UA-1 (7.4.2) wants them: the first is H1, and none is skipped on the way down. A theme
 * may begin a card with an h2; its document begins with H1 all the same, and looks as it did.
 */
final class HeadingTags {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final Deque<Integer> open = new ArrayDeque<>();

    private HeadingTags() {}

    /** Puts the tags of a printed page right where its headings are not. */
    static void straighten(Document page, PDDocument document) {
        HeadingTags levels = new HeadingTags();
        for (Element heading : page.select(HEADINGS)) {
            int level = heading.tagName().charAt(1) - '0';
            if (levels.straight(level) != level) {
                new HeadingTags()
                        .walk(document.getDocumentCatalog()
                                .getStructureTreeRoot()
                                .getCOSObject());
                return;
            }
        }
    }

    /** The level that the next heading has; one that is not below another begins anew. */
    private int straight(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return open.size();
    }

    /** Renames each heading below a root, in the order in which they are read. */
    private void walk(COSDictionary root) {
        Deque<COSBase> ahead = new ArrayDeque<>();
        Set<COSBase> seen = new HashSet<>();
        ahead.push(root);
        while (!ahead.isEmpty()) {
            COSBase next = ahead.pop();
            if (next instanceof COSObject reference && reference.getObject() != null) {
                ahead.push(reference.getObject());
            } else if (next instanceof COSArray kids) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) != null) {
                        ahead.push(kids.getObject(i));
                    }
                }
            } else if (next instanceof COSDictionary element && seen.add(element)) {
                rename(element);
                COSBase kids = element.getDictionaryObject(COSName.K);
                if (kids != null) {
                    ahead.push(kids);
                }
            }
        }
    }

    private void rename(COSDictionary element) {
        String tag = element.getNameAsString(COSName.S, "");
        if (tag.matches("H[1-6]")) {
            element.setName(COSName.S, "H" + straight(tag.charAt(1) - '0'));
        }
    }
}
