package org.cuecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.render.SiteRenderer;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Prints the sheets of all guides of a site, and tells what cannot be printed. */
final class SheetCheck {
    private SheetCheck() {}

    static List<Diagnostic> print(List<PreparedGuide> guides, List<SiteRenderer> renderers) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < renderers.size(); i++) {
            Catalog catalog = guides.get(i).catalog();
            for (SiteRenderer.Refusal refusal : renderers.get(i).print()) {
                SourceSpan place = file(catalog, refusal.sheet()).start();
                String sheet = refusal.sheet().path().value();
                found.add(
                        refusal.refused()
                                ? Diagnostic.of(
                                        Code.PDF_REFUSED,
                                        place,
                                        "no PDF can be made of " + sheet + ": " + refusal.message(),
                                        hints(refusal))
                                : Diagnostic.of(
                                        Code.SHEET_FULL, place, sheet + ": " + refusal.message(), refusal.hint()));
            }
        }
        return found;
    }

    /** Whatever asks too much of a booklet, the guide can do without one. */
    private static String[] hints(SiteRenderer.Refusal refusal) {
        return refusal.sheet().kind() == PageKind.BOOKLET
                ? new String[] {refusal.hint(), FontCheck.NO_BOOKLET}
                : new String[] {refusal.hint()};
    }

    private static SourceFile file(Catalog catalog, PlannedPage sheet) {
        Optional<SourceFile> own = switch (sheet.kind()) {
            case EXERCISE_SHEET -> catalog.exercise(sheet.subject()).map(Exercise::specFile);
            case PROGRAMME_SHEET ->
                Optional.ofNullable(catalog.programmes().get(sheet.subject())).map(Programme::specFile);
            default -> Optional.empty();
        };
        return own.orElse(catalog.guideFile());
    }
}
