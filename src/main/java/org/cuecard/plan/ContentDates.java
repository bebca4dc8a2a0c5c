package org.cuecard.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Change;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Review;

/** The last day on which content says that it was reviewed or changed. */
final class ContentDates {
    private ContentDates() {}

    static Optional<LocalDate> of(ExerciseSpec spec) {
        return latest(spec.reviewed(), spec.changes());
    }

    static Optional<LocalDate> of(Programme programme) {
        return latest(programme.spec().reviewed(), programme.spec().changes());
    }

    static Optional<LocalDate> of(GuidePage page) {
        return latest(page.spec().reviewed(), page.spec().changes());
    }

    private static Optional<LocalDate> latest(Optional<Review> reviewed, List<Change> changes) {
        return Stream.concat(reviewed.stream().map(Review::on), changes.stream().map(Change::on))
                .max(Comparator.naturalOrder());
    }
}
