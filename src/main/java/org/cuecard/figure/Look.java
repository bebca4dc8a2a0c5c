package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.BodySpec;
import org.cuecard.model.figure.BuildWord;
import org.cuecard.model.figure.Clothes;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.HairColour;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;

/**
 * How a figure looks, whatever it does.
 *
 * @param skin from 1, the lightest, to 6, the darkest; 0 for as pale as paper
 */
public record Look(Hair hair, HairColour hairColour, Outfit outfit, Top top, Clothes clothes, int skin) {
    /** Of a figure that says nothing. */
    public static final Look USUAL = new Look(Hair.SHORT, HairColour.BROWN, Outfit.SHORTS, Top.T_SHIRT, Clothes.A, 0);

    /** The darkest skin's number. */
    public static final int DARKEST_SKIN = 6;

    /** What the author says, and the usual look where nothing is said. */
    static Look of(FigureSpec spec) {
        Optional<BuildWord> body = spec.body().flatMap(BodySpec::build);
        boolean older = body.filter(BuildWord.OLDER::equals).isPresent();
        return new Look(
                spec.hair().orElse(USUAL.hair),
                spec.hairColour().orElse(older ? HairColour.GREY : USUAL.hairColour),
                spec.outfit().orElse(USUAL.outfit),
                spec.top().orElse(USUAL.top),
                spec.clothes().orElse(USUAL.clothes),
                spec.skin().orElse(USUAL.skin));
    }
}
