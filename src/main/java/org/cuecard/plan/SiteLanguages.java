package org.cuecard.plan;

import java.util.List;

/**
 * The languages that a guide's site is there in. The one that it is written in has the site's own folder, each other
 * one a folder of its name below that.
 *
 * @param root the folder of the guide's own language; empty for the root
 * @param tags BCP 47 tags, the guide's own language first; none for a guide in one language
 */
public record SiteLanguages(String root, List<String> tags) {
    public SiteLanguages {
        if (root.endsWith("/")) {
            root = root.substring(0, root.length() - 1);
        }
        tags = List.copyOf(tags);
    }

    /** A guide in one language. */
    public static SiteLanguages one(String root) {
        return new SiteLanguages(root, List.of());
    }

    /** The folder of one of the languages. */
    public String folder(String tag) {
        if (tags.isEmpty() || tags.get(0).equals(tag)) {
            return root;
        }
        return root.isEmpty() ? tag : root + "/" + tag;
    }

    /** The languages but the guide's own. */
    List<String> others() {
        return tags.isEmpty() ? tags : tags.subList(1, tags.size());
    }
}
