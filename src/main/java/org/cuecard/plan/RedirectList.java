package org.cuecard.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Catalog;
import org.cuecard.source.Located;

/**
 * The old addresses of exercises and programmes that were given another id. A link from elsewhere, a bookmark and the
 * code on a printed card lead there.
 */
final class RedirectList {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private final DiagnosticSink sink;
    private final List<PlannedRedirect> redirects = new ArrayList<>();

    private RedirectList(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** In the order of the ids that they lead to; a former id that is none, or that is taken, is told and left out. */
    static List<PlannedRedirect> of(Catalog catalog, List<PlannedPage> pages, DiagnosticSink sink) {
        RedirectList list = new RedirectList(sink);
        Set<String> exercises = catalog.exercises().keySet();
        Set<String> programmes = catalog.programmes().keySet();
        Map<String, String> ofExercises = new HashMap<>();
        Map<String, String> ofProgrammes = new HashMap<>();
        for (PlannedPage page : pages) {
            String id = page.subject();
            if (page.kind() == PageKind.EXERCISE && catalog.exercises().get(id) != null) {
                var spec = catalog.exercises().get(id).spec();
                spec.formerIds().forEach(former -> list.add("exercise", former, page, exercises, ofExercises));
            } else if (page.kind() == PageKind.PROGRAMME && catalog.programmes().get(id) != null) {
                var spec = catalog.programmes().get(id).spec();
                spec.formerIds().forEach(former -> list.add("programme", former, page, programmes, ofProgrammes));
            }
        }
        return List.copyOf(list.redirects);
    }

    private void add(
            String noun, Located<String> former, PlannedPage page, Set<String> ids, Map<String, String> claimed) {
        String id = former.value();
        if (!ID.matcher(id).matches()) {
            sink.report(Diagnostic.of(
                    Code.BAD_ID,
                    former.span(),
                    "\"" + id + "\" was never the id of " + article(noun),
                    "write the name that the file had, without its ending"));
            return;
        }
        if (ids.contains(id)) {
            sink.report(Diagnostic.of(
                    Code.FORMER_ID,
                    former.span(),
                    "\"" + id + "\" is the id of " + article(noun) + " today, so its address cannot lead elsewhere",
                    "leave it out here, or give that " + noun + " another id"));
            return;
        }
        String other = claimed.putIfAbsent(id, page.subject());
        if (other != null) {
            sink.report(Diagnostic.of(
                    Code.FORMER_ID,
                    former.span(),
                    "\"" + id + "\" is a former id of \"" + other + "\" already",
                    "leave it out where its old address is not to lead"));
            return;
        }
        String folder = page.path().folder();
        redirects.add(new PlannedRedirect(id, UrlPath.of(folder + "/" + id + ".html"), page, former.span()));
    }

    private static String article(String noun) {
        return noun.equals("exercise") ? "an exercise" : "a programme";
    }
}
