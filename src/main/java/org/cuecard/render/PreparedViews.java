package org.cuecard.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.image.PictureKind;
import org.cuecard.render.HandoutDetails.Coach;
import org.cuecard.render.view.CoachView;
import org.cuecard.render.view.PreparedView;
import org.cuecard.theme.Markup;

/** For whom a handout was made, when, why and by whom. */
final class PreparedViews {
    /** The frame of a logo, in millimetres. */
    private static final double LOGO_WIDTH = 40;

    private static final double LOGO_HEIGHT = 18;

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
                coach.logo().flatMap(PreparedViews::drawing),
                picture(coach).map(PreparedViews::address),
                picture(coach).map(PreparedViews::size).orElse(""),
                picture(coach).map(Logo.Picture::text).orElse(""));
    }

    private static Optional<Markup> drawing(Logo logo) {
        return logo instanceof Logo.Drawing drawing
                ? Optional.of(new Markup(
                        drawing.markup("logo-").html().replaceFirst("<svg", "<svg style=\"" + size(logo) + "\"")))
                : Optional.empty();
    }

    private static Optional<Logo.Picture> picture(Coach coach) {
        return coach.logo().filter(Logo.Picture.class::isInstance).map(Logo.Picture.class::cast);
    }

    /** What a sheet calls the picture of a logo. */
    static String address(Logo.Picture logo) {
        return "coach-logo." + (logo.picture().kind() == PictureKind.PNG ? "png" : "jpg");
    }

    /** As large as its frame has room for. */
    private static String size(Logo logo) {
        double height = Math.min(LOGO_HEIGHT, LOGO_WIDTH / logo.ratio());
        return "width:" + millimetres(height * logo.ratio()) + ";height:" + millimetres(height);
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "mm";
    }
}
