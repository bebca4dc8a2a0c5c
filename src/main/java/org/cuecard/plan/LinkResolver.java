package org.cuecard.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.Located;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceSpan;

/** Tells where one link leads, and when that is nowhere, what its author may have meant. */
final class LinkResolver {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private final LinkIndex index;
    private final boolean suggesting;

    /** @param suggesting whether to look for what was meant, which reads every id and path of the guide */
    LinkResolver(LinkIndex index, boolean suggesting) {
        this.index = index;
        this.suggesting = suggesting;
    }

    LinkTarget resolve(Located<String> link) {
        String text = link.value().strip();
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.find()) {
            return withScheme(link, scheme.group(1), text.substring(scheme.end()));
        }
        if (text.isEmpty()) {
            return nowhere(Code.BROKEN_LINK, link, "a link has no address", Stream.of("name what it leads to"));
        }
        if (text.startsWith("//")) {
            return nowhere(Code.BROKEN_LINK, link, quote(text) + " names no scheme", Stream.of("write https:" + text));
        }
        if (text.startsWith("/")) {
            return absolute(link);
        }
        if (text.indexOf('\\') >= 0) {
            String hint = "write " + quote(text.replace('\\', '/'));
            return nowhere(
                    Code.BROKEN_LINK, link, quote(text) + " has a backslash, which no address has", Stream.of(hint));
        }
        return relative(link, text);
    }

    private LinkTarget withScheme(Located<String> link, String written, String rest) {
        String scheme = written.toLowerCase(Locale.ROOT);
        if (OUTSIDE.contains(scheme)) {
            return new LinkTarget.Outside(link.value().strip());
        }
        if (index.hasScheme(scheme)) {
            String id = SourceRef.decode(beforeFragment(rest));
            Optional<UrlPath> path = Optional.ofNullable(index.ids(scheme).get(id));
            return path.map(to -> inside(link, to, fragment(rest))).orElseGet(() -> unknownId(link, scheme, id));
        }
        if (scheme.length() == 1) {
            return absolute(link);
        }
        if (index.isTermKind(scheme)) {
            String message =
                    quote(link.value()) + " leads to nothing: terms of the kind \"" + scheme + "\" have no pages";
            return nowhere(Code.BROKEN_LINK, link, message, Stream.empty());
        }
        Optional<String> meant = Suggestion.nearest(scheme, index.schemes());
        if (meant.isPresent()) {
            String message = quote(link.value()) + " leads to nothing: there is no scheme \"" + written + ":\"";
            return nowhere(
                    Code.BROKEN_LINK, link, message, Stream.of("did you mean \"" + meant.get() + ":" + rest + "\"?"));
        }
        return nowhere(
                Code.UNSAFE_LINK,
                link,
                "a guide does not publish links with the scheme \"" + written + ":\"",
                Stream.of("write an https, http, mailto or tel address, or link to a page of this guide"));
    }

    private LinkTarget unknownId(Located<String> link, String scheme, String id) {
        if (index.isUnusedTerm(scheme, id)) {
            String message =
                    quote(link.value()) + " leads to nothing: no exercise uses \"" + id + "\", so it has no page";
            return nowhere(Code.BROKEN_LINK, link, message, Stream.empty());
        }
        String message = quote(link.value()) + " leads to nothing: there is no " + scheme + " \"" + id + "\"";
        return nowhere(
                Code.BROKEN_LINK, link, message, hint(id, index.ids(scheme).keySet()));
    }

    private LinkTarget relative(Located<String> link, String text) {
        String file = link.span().file().path();
        String written = beforeFragment(text);
        if (written.indexOf('?') >= 0) {
            String hint = "leave out \"?\" and what follows it";
            return nowhere(
                    Code.BROKEN_LINK, link, quote(text) + " has a query, and no page here takes one", Stream.of(hint));
        }
        Optional<String> source =
                written.isEmpty() ? Optional.of(file) : SourceRef.resolve(file, written, index::hasSource);
        if (source.isEmpty()) {
            return nowhere(
                    Code.PATH_OUTSIDE,
                    link,
                    quote(text) + " leads out of the guide's folder",
                    Stream.of("each \"..\" goes up one folder from " + file));
        }
        return index.source(source.get())
                .map(path -> inside(link, path, fragment(text)))
                .orElseGet(() -> unknownFile(link, written, source.get()));
    }

    private LinkTarget inside(Located<String> link, UrlPath path, String fragment) {
        // Most links lead to a whole page, and finding anchors reads an exercise.
        Optional<Set<String>> anchors = fragment.isEmpty() ? Optional.empty() : index.anchors(path);
        if (anchors.isEmpty() || anchors.get().contains(fragment)) {
            return new LinkTarget.Inside(path, fragment);
        }
        String message =
                quote(link.value()) + " leads to " + path + ", and nothing there has the anchor \"" + fragment + "\"";
        return nowhere(Code.BROKEN_ANCHOR, link, message, hint(fragment, anchors.get()));
    }

    private LinkTarget absolute(Located<String> link) {
        return nowhere(
                Code.PATH_OUTSIDE,
                link,
                quote(link.value()) + " is an absolute path",
                Stream.of(
                        "write a path that starts from this file, such as ../exercises/clamshell.md, or a name such as"
                                + " exercise:clamshell"));
    }

    private LinkTarget unknownFile(Located<String> link, String written, String source) {
        String message = quote(link.value()) + " leads to nothing: there is no " + source;
        if (written.endsWith(".html") || written.endsWith(".htm")) {
            return nowhere(Code.BROKEN_LINK, link, message, Stream.of(insteadOfOutput(written, source)));
        }
        return nowhere(Code.BROKEN_LINK, link, message, suggesting ? nearFile(link, source) : Stream.empty());
    }

    /** Authors who know the site's addresses write them; what they want is the source's. */
    private String insteadOfOutput(String written, String source) {
        String sourceStem = withoutEnding(source);
        if (index.source(sourceStem + ".md").isPresent()) {
            return "link to the source: " + quote(withoutEnding(written) + ".md");
        }
        String name = withoutEnding(written.substring(written.lastIndexOf('/') + 1));
        return Stream.of("exercise", "programme", "page")
                .filter(scheme -> index.ids(scheme).containsKey(name))
                .findFirst()
                .map(scheme -> "link to the source: " + quote(scheme + ":" + name))
                .orElse("link to the source, a .md file, and not to the page that is made of it");
    }

    private Stream<String> nearFile(Located<String> link, String source) {
        String from = link.span().file().path();
        String name = source.substring(source.lastIndexOf('/') + 1);
        Stream<String> sameName = index.sources().stream()
                .filter(path -> path.endsWith(name)
                        && path.substring(path.lastIndexOf('/') + 1).equals(name))
                .sorted();
        return Stream.concat(sameName, Suggestion.nearest(source, index.sources()).stream())
                .findFirst()
                .map(path -> SourcePath.relative(from, path))
                .map(path -> "did you mean " + quote(path) + "?")
                .stream();
    }

    private Stream<String> hint(String written, Collection<String> known) {
        return suggesting ? Suggestion.hint(written, known).stream() : Stream.empty();
    }

    private static LinkTarget nowhere(Code code, Located<String> link, String message, Stream<String> hints) {
        SourceSpan span = link.span();
        List<String> all = hints.toList();
        return new LinkTarget.Nowhere(new Diagnostic(code.severity(), code, message, span, all));
    }

    private static String beforeFragment(String text) {
        int sign = text.indexOf('#');
        return sign < 0 ? text : text.substring(0, sign);
    }

    private static String fragment(String text) {
        int sign = text.indexOf('#');
        return sign < 0 ? "" : SourceRef.decode(text.substring(sign + 1));
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? path : path.substring(0, dot);
    }

    private static String quote(String text) {
        return "\"" + text + "\"";
    }
}
