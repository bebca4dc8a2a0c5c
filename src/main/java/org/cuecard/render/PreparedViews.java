package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.render.HandoutDetails.Coach;
import org.cuecard.render.HandoutDetails.DrawnLogo;
import org.cuecard.render.HandoutDetails.PictureLogo;
import org.cuecard.render.view.CoachView;
import org.cuecard.render.view.PreparedView;
import org.cuecard.theme.Markup;

/** For whom a handout was made, when, why and by whom. */
final class PreparedViews {
    /** What a sheet calls a coach's picture, before its ending. */
    static final String LOGO = "coach-logo.";

    private static final PreparedView NOBODY = new PreparedView(
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    private final Wording words;

    PreparedViews(Wording words) {
        this.words = words;
    }

    PreparedView view(Optional<HandoutDetails> details) {
        return details.map(this::view).orElse(NOBODY);
    }

    private PreparedView view(HandoutDetails details) {
        return new PreparedView(
                true,
                details.athlete(),
                details.coach().map(Coach::name),
                Optional.of(words.date(details.date())),
                details.nextReview().map(words::date),
                details.goal(),
                details.notes(),
                details.coach().map(this::coach));
    }

    private CoachView coach(Coach coach) {
        List<String> below = new ArrayList<>();
        coach.practice().ifPresent(practice -> below.add(coach.name()));
        coach.qualification().ifPresent(below::add);
        return new CoachView(
                coach.practice().orElse(coach.name()),
                below.isEmpty() ? Optional.empty() : Optional.of(words.commas(below)),
                coach.contacts(),
                coach.logo().filter(DrawnLogo.class::isInstance).map(logo -> new Markup(((DrawnLogo) logo).svg())),
                picture(coach).map(logo -> LOGO + logo.type()),
                picture(coach).map(PictureLogo::alt).orElse(""));
    }

    private static Optional<PictureLogo> picture(Coach coach) {
        return coach.logo().filter(PictureLogo.class::isInstance).map(PictureLogo.class::cast);
    }
}
