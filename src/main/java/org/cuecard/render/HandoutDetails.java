package org.cuecard.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.PerPage;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;

/**
 * What a personal handout says beside its exercises. It is never part of a site, and what is made of it is never
 * remembered: an athlete's name with a programme tells of the athlete's health.
 *
 * @param title the handout's title, without the athlete's name
 * @param programme the id of the guide's programme that it follows
 * @param exercise the id of the exercise, where it has one only
 * @param perPage how exercises share pages
 * @param athlete whom it is for
 * @param date the day on which it was made
 * @param nextReview the day on which to look at it again
 * @param goal what it is to lead to
 * @param notes the coach's own words, a paragraph an entry
 * @param coach who made it
 */
public record HandoutDetails(
        String title,
        Optional<String> programme,
        Optional<String> exercise,
        PerPage perPage,
        Optional<String> athlete,
        LocalDate date,
        Optional<LocalDate> nextReview,
        Optional<String> goal,
        List<String> notes,
        Optional<Coach> coach) {
    public HandoutDetails {
        notes = List.copyOf(notes);
    }

    /** The page to go on to. */
    PlannedPage web(SitePlan plan) {
        return programme
                .map(plan::programme)
                .or(() -> exercise.map(plan::exercise))
                .orElseGet(plan::home);
    }

    /**
     * Who made a handout.
     *
     * @param practice the name of the business
     * @param contacts telephone, e-mail, web and postal address, a line an entry
     */
    public record Coach(
            String name,
            Optional<String> qualification,
            Optional<String> practice,
            List<String> contacts,
            Optional<Logo> logo) {
        public Coach {
            contacts = List.copyOf(contacts);
        }
    }
}
