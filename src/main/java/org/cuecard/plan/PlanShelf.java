package org.cuecard.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;

/**
 * The last plan of a guide, for those who plan it again after each save. Most saves change words alone: then a site has
 * the pages that it had, and the plan that there is holds. Not safe for use by several threads.
 */
public final class PlanShelf {
    private Optional<Kept> last = Optional.empty();

    /**
     * A guide's site, planned, and where its links lead.
     *
     * @param site with what is wrong in it
     * @param links nothing when there is no plan
     * @param broken links that lead nowhere
     */
    public record Planned(Checked<SitePlan> site, Optional<LinkTable> links, List<Diagnostic> broken) {
        public Planned {
            broken = List.copyOf(broken);
        }
    }

    /** What a plan was made from. */
    private record Kept(PlanOptions options, Catalog guide, Planned planned) {
        boolean holdsFor(Catalog now, PlanOptions asked) {
            return options.equals(asked)
                    && guide.guide().equals(now.guide())
                    && guide.vocabulary().equals(now.vocabulary())
                    && guide.assets().keySet().equals(now.assets().keySet())
                    && same(guide.programmes(), now.programmes())
                    && same(guide.pages(), now.pages())
                    && guide.exercises().keySet().equals(now.exercises().keySet())
                    && now.exercises().values().stream().allMatch(this::isPlannedAlike);
        }

        private static <T> boolean same(Map<String, T> before, Map<String, T> now) {
            return before.keySet().equals(now.keySet())
                    && now.entrySet().stream()
                            .allMatch(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()));
        }

        private boolean isPlannedAlike(Exercise now) {
            Exercise before = guide.exercise(now.id()).orElseThrow();
            return Objects.equals(before, now)
                    || (PlannedTraits.of(before).equals(PlannedTraits.of(now))
                            && !isTold(before.specFile().path())
                            && !isTold(before.bodyFile().path()));
        }

        /** Whether something is wrong in a file, whose lines may have moved since. */
        private boolean isTold(String path) {
            return Stream.concat(planned.site.diagnostics().stream(), planned.broken.stream())
                    .anyMatch(problem -> problem.span().file().path().equals(path));
        }
    }

    /** Plans a site, or finds that the last plan holds. */
    public Planned plan(Catalog catalog, PlanOptions options) {
        Planned planned = last.filter(kept -> kept.holdsFor(catalog, options))
                .map(Kept::planned)
                .orElseGet(() -> make(catalog, options));
        last = Optional.of(new Kept(options, catalog, planned));
        return planned;
    }

    /** Plans a site once. */
    public static Planned make(Catalog catalog, PlanOptions options) {
        Checked<SitePlan> site = SitePlanner.plan(catalog, options);
        Optional<LinkTable> links = site.value().map(plan -> LinkTable.of(catalog, plan));
        return new Planned(site, links, links.map(LinkTable::check).orElse(List.of()));
    }
}
