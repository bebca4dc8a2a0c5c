package org.cuecard.parse;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Prose;
import org.cuecard.model.TermKind;
import org.cuecard.source.Located;

/**
 * Where a link leads, judged by its address alone.
 *
 * @param kind what to do with it
 * @param address as written by the author
 */
record LinkTarget(Kind kind, Located<String> address) {
    enum Kind {
        /** A page, a file or a heading of this guide. */
        INTERNAL,
        /** http or https. */
        WEB,
        /** mailto or tel. */
        CONTACT,
        /** Nothing that may be published; reported already. */
        REFUSED
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    /** Before an id: {@code exercise:clamshell}. Whether there is such a thing, the site's plan knows. */
    private static final Set<String> OF_THE_GUIDE = Stream.concat(
                    Stream.of("exercise", "programme", "page", "figure"),
                    Stream.of(TermKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#@]+([/?#].*)?", Pattern.DOTALL);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
    /** What browsers drop from an address before they look at its scheme (WHATWG URL, 4.4). */
    private static final Pattern DROPPED = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F]");

    /** Judges an address and reports one that cannot stay. */
    static LinkTarget judge(Located<String> address, DiagnosticSink sink) {
        String seen = DROPPED.matcher(address.value()).replaceAll("");
        Matcher scheme = SCHEME.matcher(seen);
        if (seen.isEmpty()) {
            return refuse(address, sink, Code.BROKEN_LINK, "this link has no address", "name a page, or take it out");
        }
        if (seen.startsWith("//") || seen.startsWith("\\\\")) {
            return refuse(
                    address,
                    sink,
                    Code.UNSAFE_LINK,
                    "\"" + address.value() + "\" does not say how to reach the other site",
                    "begin with https://");
        }
        if (!scheme.matches()) {
            return new LinkTarget(Kind.INTERNAL, address);
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" ->
                WEB.matcher(seen).matches()
                        ? new LinkTarget(Kind.WEB, address)
                        : refuse(
                                address,
                                sink,
                                Code.BROKEN_LINK,
                                "\"" + address.value() + "\" is not the address of a site",
                                "write it in full, such as https://example.org/page");
            case "mailto", "tel" -> new LinkTarget(Kind.CONTACT, address);
            default -> ofTheGuide(scheme.group(1), address, sink);
        };
    }

    /**
     * A scheme of the guide's own, a slip such as {@code excercise:}, or the drive of a Windows path: the plan knows
     * what is there and says what was meant.
     */
    private static LinkTarget ofTheGuide(String scheme, Located<String> address, DiagnosticSink sink) {
        boolean drive = scheme.length() == 1;
        return drive || Suggestion.nearest(scheme, OF_THE_GUIDE).isPresent()
                ? new LinkTarget(Kind.INTERNAL, address)
                : refuse(
                        address,
                        sink,
                        Code.UNSAFE_LINK,
                        "a guide does not publish \"" + scheme + ":\" links",
                        "link to a page of the guide, or begin with https://, http://, mailto: or tel:");
    }

    private static LinkTarget refuse(
            Located<String> address, DiagnosticSink sink, Code code, String message, String hint) {
        sink.report(Diagnostic.of(code, address.span(), message, hint));
        return new LinkTarget(Kind.REFUSED, address);
    }

    boolean refused() {
        return kind == Kind.REFUSED;
    }

    /** Writes the attributes of the link's tag. */
    void writeTo(ProseBuffer out) {
        if (kind == Kind.INTERNAL) {
            out.attribute("href", new Prose.LinkAddress(address));
        } else {
            out.attribute("href", encoded(address.value()));
        }
        if (kind == Kind.WEB) {
            out.attribute("rel", "noopener");
        }
    }

    /** An address with what must not stand in one written as percent codes. */
    static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        String stripped = address.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean code = c == '%'
                    && PERCENT.matcher(stripped).region(i, stripped.length()).lookingAt();
            boolean plain = c > 0x20 && c != 0x7F && "\"<>\\^`{|}%".indexOf(c) < 0;
            if (code || plain) {
                out.append(c);
            } else if (c == ' ' || c > 0x20) {
                out.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        return out.toString();
    }
}
