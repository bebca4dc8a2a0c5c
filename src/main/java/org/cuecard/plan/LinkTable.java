package org.cuecard.plan;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.source.Located;

/**
 * Where every link of a guide leads. An author can write
 *
 * <ul>
 *   <li>{@code exercise:clamshell}, {@code programme:before-you-run}, {@code page:about} (or the path of any page that
 *       Cuecard makes, without ending: {@code page:exercises/index}), {@code muscle:gluteus-medius}, and likewise
 *       {@code equipment:}, {@code level:} and {@code pattern:};
 *   <li>{@code figure:clamshell/open} for the drawing of a pose, as a file, in a link or as a picture;
 *   <li>a path to a source file, relative to the file that the link stands in: {@code ../clamshell.md}; a spec and its
 *       body mean the same page, a folder of exercises or programmes means their list, guide.yaml the first page, and a
 *       picture or another file means itself;
 *   <li>{@code #anchor} for a heading of the same page, or an anchor behind any of these;
 *   <li>an {@code http}, {@code https}, {@code mailto} or {@code tel} address, which nobody checks here.
 * </ul>
 *
 * <p>Immutable; safe for use by several threads; each look-up takes constant time.
 */
public final class LinkTable {
    private final Catalog catalog;
    private final SitePlan plan;
    private final LinkIndex index;

    private LinkTable(Catalog catalog, SitePlan plan) {
        this.catalog = catalog;
        this.plan = plan;
        this.index = new LinkIndex(catalog, plan);
    }

    public static LinkTable of(Catalog catalog, SitePlan plan) {
        return new LinkTable(catalog, plan);
    }

    /** Where a link leads; a path is read from the file that the link stands in. */
    public LinkTarget resolve(Located<String> link) {
        return new LinkResolver(index, true).resolve(link);
    }

    /** The page or file that a link leads to; none for one that leads nowhere or out of the site. */
    public Optional<LinkTarget.Inside> target(Located<String> link) {
        return new LinkResolver(index, false).resolve(link) instanceof LinkTarget.Inside inside
                ? Optional.of(inside)
                : Optional.empty();
    }

    /**
     * The address to write for a link, on a page that shows the text which the link stands in. The page need not be the
     * text's own: a sheet shows a body too.
     *
     * @return an address, not escaped for HTML; {@code #} for a link that leads nowhere, which {@link #check} tells
     */
    public String href(Located<String> link, UrlPath from) {
        LinkTarget target = new LinkResolver(index, false).resolve(link);
        if (target instanceof LinkTarget.Outside outside) {
            return outside.address();
        }
        if (target instanceof LinkTarget.Inside inside) {
            String fragment = inside.fragment().isEmpty() ? "" : "#" + UrlPath.encodeFragment(inside.fragment());
            boolean here = inside.path().equals(from) && !fragment.isEmpty();
            return here ? fragment : plan.href(from, inside.path()) + fragment;
        }
        return "#";
    }

    /**
     * The guide's file that a picture is, of a spec or a body.
     *
     * @param written its path as its author says it, relative to the file that it stands in
     * @return empty when there is no such file, which the reader told
     */
    public static Optional<String> picture(Catalog catalog, Located<String> written) {
        String from = written.span().file().path();
        return SourceRef.resolve(
                        from, written.value().strip(), path -> catalog.assets().containsKey(path))
                .filter(path -> catalog.assets().containsKey(path));
    }

    /** Whether a picture, by its path in the guide, is shown in copies made for pages rather than as it is. */
    public static boolean isPhotograph(String path) {
        return AssetPaths.isPhotograph(path);
    }

    /** {@link #picture(Catalog, Located)} of this guide. */
    public Optional<String> picture(Located<String> written) {
        return picture(catalog, written);
    }

    /** The address to write for a picture that is shown as it is; {@code #} for one that is missing. */
    public String imageHref(Located<String> written, UrlPath from) {
        return picture(written)
                .flatMap(source -> Optional.ofNullable(plan.assets().get(source)))
                .map(to -> plan.href(from, to))
                .orElse("#");
    }

    /** Every link of every body that leads nowhere, and every anchor that is Cuecard's own. */
    public List<Diagnostic> check() {
        return new LinkCheck(catalog, index).run();
    }
}
