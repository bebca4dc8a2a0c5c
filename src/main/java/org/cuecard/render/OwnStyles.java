package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Style elements of a page under a policy that allows stylesheets in files only (Content Security Policy Level 3). What
 * runs at the head of a sheet is a page's own, and a file of it for each sheet would double their number; so the policy
 * names the element's hash, and no other element can stand in for it.
 */
final class OwnStyles {
    private static final String POLICY = "http-equiv=\"Content-Security-Policy\"";
    private static final String STYLES = "style-src 'self'";
    private static final String OPEN = "<style>";
    private static final String CLOSE = "</style>";

    private OwnStyles() {}

    /** The page, in UTF-8, with its policy allowing the style elements of its head; a page without policy as it is. */
    static byte[] allowed(byte[] page) {
        // What is looked for is ASCII, so each byte may pass for a letter, and comes out as it went in.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        int head = html.indexOf("</head>");
        int policy = html.indexOf(POLICY);
        if (policy < 0 || policy > head || html.lastIndexOf(OPEN, head) < 0) {
            return page;
        }
        int rule = html.indexOf(STYLES, policy);
        int end = html.indexOf('>', policy);
        if (rule < 0 || rule > end) {
            return page;
        }
        Set<String> hashes = new LinkedHashSet<>();
        for (int at = html.indexOf(OPEN); at >= 0 && at < head; at = html.indexOf(OPEN, at + 1)) {
            hashes.add(hash(html.substring(at + OPEN.length(), html.indexOf(CLOSE, at))));
        }
        int place = rule + STYLES.length();
        return (html.substring(0, place) + " " + String.join(" ", hashes) + html.substring(place))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.ISO_8859_1));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
