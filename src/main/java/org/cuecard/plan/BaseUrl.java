package org.cuecard.plan;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The address that a whole site is published at: absolute, http or https, with a slash at its end.
 *
 * @param value such as {@code https://example.org/bands/}; ASCII, percent-encoded
 */
public record BaseUrl(String value) {
    public BaseUrl {
        if (!value.endsWith("/")) {
            throw new IllegalArgumentException("\"" + value + "\" does not end with a slash");
        }
    }

    /** The address of a file of the site. */
    public String of(UrlPath path) {
        return value + path.encoded();
    }

    /** The part behind the host, from its slash on: {@code /bands/}. */
    public String path() {
        return value.substring(value.indexOf('/', value.indexOf("://") + 3));
    }

    /** A base URL, or what is wrong with it, as the end of a sentence that begins with its text. */
    sealed interface Reading {}

    record Good(BaseUrl url) implements Reading {}

    record Bad(String reason, String hint) implements Reading {}

    static Reading read(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf("://");
        String scheme = colon < 0 ? "" : trimmed.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Bad(
                    "is not an absolute http or https address", "write it in full, as https://example.org/guide/");
        }
        if (trimmed.indexOf('#') >= 0) {
            return new Bad("has a fragment", "leave out \"#\" and what follows it");
        }
        if (trimmed.indexOf('?') >= 0) {
            return new Bad("has a query", "leave out \"?\" and what follows it");
        }
        int slash = trimmed.indexOf('/', colon + 3);
        String authority = trimmed.substring(colon + 3, slash < 0 ? trimmed.length() : slash);
        if (authority.indexOf('@') >= 0) {
            return new Bad("holds a user's name, which every page would publish", "leave out what stands before \"@\"");
        }
        String path = slash < 0 ? "/" : trimmed.substring(slash);
        return authority(authority)
                .flatMap(host -> normalised(scheme + "://" + host + (path.endsWith("/") ? path : path + "/")))
                .<Reading>map(url -> new Good(new BaseUrl(url)))
                .orElseGet(() -> new Bad("is not a web address", "write it in full, as https://example.org/guide/"));
    }

    /** Host and port, the host in ASCII (RFC 3490) and lower case. */
    private static Optional<String> authority(String authority) {
        if (authority.isEmpty() || authority.startsWith("[")) {
            return authority.isEmpty() ? Optional.empty() : Optional.of(authority.toLowerCase(Locale.ROOT));
        }
        int colon = authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        try {
            return Optional.of(
                    IDN.toASCII(host).toLowerCase(Locale.ROOT) + (colon < 0 ? "" : authority.substring(colon)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> normalised(String text) {
        try {
            URI uri = new URI(text).normalize();
            boolean climbs = uri.getRawPath().startsWith("/../");
            return uri.getHost() == null || climbs ? Optional.empty() : Optional.of(uri.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
