package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** An exercise or a programme as a card of a list. */
@Doc("An exercise or a programme as a card of a list.")
public record CardView(
        @Doc("Its name.") String cardName,
        @Doc("Its address.") String cardUrl,
        @Doc("What it is, in one line.") String cardSummary,

        @Doc("A few short facts, such as the position and the sides.")
        List<String> facts,

        @Doc("For a programme with fixed days: its week.") Optional<WeekView> cardWeek,

        @Doc("For an exercise with a figure: the pose that stands for it.")
        Optional<DrawingView> cardDrawing,

        @Doc("For an exercise without a figure: its first photograph.")
        Optional<PictureView> cardPicture) {
    public CardView {
        facts = List.copyOf(facts);
    }
}
