package org.cuecard.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Catalog;
import org.cuecard.model.GuidePage;
import org.cuecard.model.MenuPlace;
import org.cuecard.model.Mount;

/** What the menus of a site hold. */
record Menus(List<MenuEntry> header, List<MenuEntry> footer) {
    /** The order of a page that names none. */
    private static final int DEFAULT_ORDER = 100;

    private static final Comparator<GuidePage> IN_ORDER = Comparator.comparing(
                    (GuidePage page) -> page.spec().order().orElse(DEFAULT_ORDER))
            .thenComparing(Menus::title)
            .thenComparing(GuidePage::path);

    Menus {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
    }

    static Menus of(Catalog catalog, PlanOptions options, DiagnosticSink sink) {
        List<MenuEntry> footer = new ArrayList<>(entries(catalog, options, MenuPlace.FOOTER));
        for (Mount mount : catalog.guide().mounts()) {
            folder(mount, options)
                    .ifPresentOrElse(
                            folder -> footer.add(new MenuEntry(mount.title(), folder.resolve("index.html"))),
                            () -> sink.report(badFolder(mount)));
        }
        footer.addAll(options.neighbours());
        return new Menus(entries(catalog, options, MenuPlace.HEADER), footer);
    }

    /** The folder of the whole site that a mounted guide goes to, if what the guide names is one. */
    static Optional<UrlPath> folder(Mount mount, PlanOptions options) {
        String at = mount.at().value();
        String trimmed = at.endsWith("/") ? at.substring(0, at.length() - 1) : at;
        String root = options.languages().root();
        return UrlPath.parse(root.isEmpty() ? trimmed : root + "/" + trimmed);
    }

    private static Diagnostic badFolder(Mount mount) {
        return Diagnostic.of(
                Code.BAD_VALUE,
                mount.at().span(),
                "\"" + mount.at().value() + "\" is not a folder of the site",
                "name a folder without a leading slash, such as manual");
    }

    private static List<MenuEntry> entries(Catalog catalog, PlanOptions options, MenuPlace place) {
        String prefix = options.mount().isEmpty() ? "" : options.mount() + "/";
        return catalog.pages().values().stream()
                .filter(page -> page.spec().menu().equals(Optional.of(place)))
                .sorted(IN_ORDER)
                .map(page -> new MenuEntry(title(page), UrlPath.of(prefix + page.path() + ".html")))
                .toList();
    }

    private static String title(GuidePage page) {
        return page.spec().menuTitle().orElse(page.spec().title());
    }
}
