package org.cuecard.plan;

import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Decides which pages and files a guide's site has, and where each of them stands. */
public final class SitePlanner {
    private SitePlanner() {}

    /**
     * Plans a site. The plan is there even when there are problems, so that links can be checked in the same run.
     *
     * @return the plan, with conflicts of addresses, names that not every computer can keep, and what is wrong with the
     *     base URL
     */
    public static Checked<SitePlan> plan(Catalog catalog, PlanOptions options) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<BaseUrl> baseUrl = baseUrl(catalog, options, log);
        PageList pages = new PageList(catalog, options);
        Menus menus = Menus.of(catalog, options, log);
        var assets = AssetPaths.of(catalog, options.languages().root(), log);
        var drawings = DrawingList.of(catalog, options, baseUrl.isPresent());
        SitePlan plan = new SitePlan(
                baseUrl,
                options.mount(),
                options.languages(),
                pages.all(),
                drawings,
                RedirectList.of(catalog, pages.all(), log),
                menus.header(),
                menus.footer(),
                assets,
                options.pdf() && catalog.guide().pdf().orElse(true),
                options.mount().isEmpty() && catalog.guide().zip().orElseGet(pages::isSmall),
                options.formats());
        new PathCheck(catalog, plan, log).run();
        return Checked.of(plan, log.all());
    }

    private static Optional<BaseUrl> baseUrl(Catalog catalog, PlanOptions options, DiagnosticLog log) {
        Optional<Located<String>> written = options.baseUrl()
                .map(url -> new Located<>(url, SourceFile.absent("--base-url").start()))
                .or(() -> catalog.guide().baseUrl());
        if (written.isEmpty()) {
            SourceSpan span = catalog.guideFile().start();
            log.report(Diagnostic.of(
                    Code.NO_BASE_URL,
                    span,
                    "the guide names no base URL, so it gets no sitemap, no feed, no canonical links and no QR codes",
                    "set base-url in " + catalog.guideFile().path() + ", or give --base-url"));
            return Optional.empty();
        }
        Located<String> url = written.get();
        BaseUrl.Reading reading = BaseUrl.read(url.value());
        if (reading instanceof BaseUrl.Bad bad) {
            String message = "\"" + url.value() + "\" " + bad.reason();
            log.report(Diagnostic.of(Code.BASE_URL, url.span(), message, bad.hint()));
        }
        return reading instanceof BaseUrl.Good good ? Optional.of(good.url()) : Optional.empty();
    }
}
