package org.cuecard.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.Vocabulary;

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
    private record Kept(
            PlanOptions options,
            GuideSpec guide,
            Vocabulary vocabulary,
            Map<String, Exercise> exercises,
            Map<String, Programme> programmes,
            Map<String, GuidePage> pages,
            Set<String> assets,
            Planned planned) {
        static Kept of(Catalog catalog, PlanOptions options, Planned planned) {
            return new Kept(
                    options,
                    catalog.guide(),
                    catalog.vocabulary(),
                    catalog.exercises(),
                    catalog.programmes(),
                    catalog.pages(),
                    catalog.assets().keySet(),
                    planned);
        }

        boolean holdsFor(Catalog catalog, PlanOptions asked) {
            return options.equals(asked)
                    && guide.equals(catalog.guide())
                    && vocabulary.equals(catalog.vocabulary())
                    && assets.equals(catalog.assets().keySet())
                    && same(programmes, catalog.programmes())
                    && same(pages, catalog.pages())
                    && exercises.keySet().equals(catalog.exercises().keySet())
                    && catalog.exercises().values().stream().allMatch(this::isPlannedAlike);
        }

        private static <T> boolean same(Map<String, T> before, Map<String, T> now) {
            return before.keySet().equals(now.keySet())
                    && now.entrySet().stream()
                            .allMatch(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()));
        }

        private boolean isPlannedAlike(Exercise now) {
            Exercise before = Objects.requireNonNull(exercises.get(now.id()));
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
        last = Optional.of(Kept.of(catalog, options, planned));
        return planned;
    }

    /** Plans a site once. */
    public static Planned make(Catalog catalog, PlanOptions options) {
        Checked<SitePlan> site = SitePlanner.plan(catalog, options);
        Optional<LinkTable> links = site.value().map(plan -> LinkTable.of(catalog, plan));
        return new Planned(site, links, links.map(LinkTable::check).orElse(List.of()));
    }
}
