package org.cuecard.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Review;
import org.cuecard.source.Located;

/** Content is looked over again by the day that was set. */
final class ReviewCheck implements PartCheck {
    private final LocalDate now;

    ReviewCheck(LocalDate now) {
        this.now = now;
    }

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        check(exercise.spec().reviewed(), sink);
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        check(programme.spec().reviewed(), sink);
    }

    @Override
    public void page(GuidePage page, DiagnosticSink sink) {
        check(page.spec().reviewed(), sink);
    }

    private void check(Optional<Review> review, DiagnosticSink sink) {
        review.ifPresent(given -> given.due().ifPresent(due -> check(given, due, sink)));
    }

    private void check(Review review, Located<LocalDate> due, DiagnosticSink sink) {
        if (due.value().isBefore(review.on())) {
            sink.report(Diagnostic.of(
                    Code.BAD_VALUE,
                    due.span(),
                    "the next review is due on " + due.value() + ", before the last one on " + review.on(),
                    "set a day after the last review"));
        } else if (due.value().isBefore(now)) {
            sink.report(Diagnostic.of(
                    Code.REVIEW_OVERDUE,
                    due.span(),
                    "this was to be reviewed by " + due.value() + ", and today is " + now,
                    "look it over, then set on: to today and due: to the day of the next review"));
        }
    }
}
