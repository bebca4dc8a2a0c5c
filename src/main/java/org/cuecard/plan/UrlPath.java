package org.cuecard.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a file of the site, from the site's root and without a leading slash: {@code exercises/clamshell.html}.
 * It is both the file's path below the output folder and, once encoded, its address below the base URL. All rules on
 * joining, relating and encoding paths live here.
 *
 * @param value the path as a reader would write it, not percent-encoded, with {@code /} between its parts
 */
public record UrlPath(String value) implements Comparable<UrlPath> {
    private static final String HEX = "0123456789ABCDEF";

    /**
     * @throws IllegalArgumentException when a part is empty, {@code .} or {@code ..}, or has a character no path may
     *     have
     */
    public UrlPath {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not a path of the site");
        }
    }

    public static UrlPath of(String value) {
        return new UrlPath(value);
    }

    /** The path, if the text is one. */
    public static Optional<UrlPath> parse(String text) {
        return wellFormed(text) ? Optional.of(new UrlPath(text)) : Optional.empty();
    }

    private static boolean wellFormed(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '/') {
                if (isNoPart(text, from, at)) {
                    return false;
                }
                from = at + 1;
            } else if (c == '\\' || Character.isISOControl(c)) {
                return false;
            } else if (Character.isSurrogate(c)) {
                // One that stands alone; a pair is the character that it stands for.
                if (Character.charCount(text.codePointAt(at)) == 1) {
                    return false;
                }
                at++;
            }
        }
        return !isNoPart(text, from, text.length());
    }

    /** Whether a stretch is nothing, {@code .} or {@code ..}. */
    private static boolean isNoPart(String text, int from, int to) {
        int length = to - from;
        return length == 0 || (length <= 2 && text.charAt(from) == '.' && text.charAt(to - 1) == '.');
    }

    /** This path as a folder, and something below it. */
    public UrlPath resolve(String below) {
        return new UrlPath(value + "/" + below);
    }

    /** The folder that it stands in, without a slash at its end; the empty text at the root. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** The file's name. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The same path with another ending in place of what follows the last dot of its name. */
    public UrlPath withEnding(String ending) {
        int dot = value.lastIndexOf('.');
        int end = dot <= value.lastIndexOf('/') ? value.length() : dot;
        return new UrlPath(value.substring(0, end) + "." + ending);
    }

    /** Whether it stands in a folder, at any depth. The empty folder is the root, which holds everything. */
    public boolean isUnder(String folder) {
        return folder.isEmpty() || (value.startsWith(folder) && value.startsWith("/", folder.length()));
    }

    /** The percent-encoded path, as it stands behind the base URL. */
    public String encoded() {
        return encode(value, true);
    }

    /** The encoded relative address that leads from a page to this one: {@code ../exercises/clamshell.html}. */
    public String relativeTo(UrlPath from) {
        String base = from.value;
        int shared = 0;
        int limit = Math.min(base.lastIndexOf('/'), value.lastIndexOf('/'));
        for (int i = 0; i <= limit && base.charAt(i) == value.charAt(i); i++) {
            if (base.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int slash = base.indexOf('/', shared); slash >= 0; slash = base.indexOf('/', slash + 1)) {
            link.append("../");
        }
        return link.append(encode(value.substring(shared), true)).toString();
    }

    /** An encoded fragment, without its number sign. */
    public static String encodeFragment(String fragment) {
        return encode(fragment, false);
    }

    /**
     * All but the unreserved characters (RFC 3986, section 2.3) becomes percent signs: the colon too, which in a first
     * part would read as a scheme, and the ampersand and the quotes, so that the result can stand in an attribute.
     */
    private static String encode(String text, boolean keepSlash) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c) || (c == '/' && keepSlash)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** By UTF-16 code unit: the same on every machine. */
    @Override
    public int compareTo(UrlPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UrlPath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
