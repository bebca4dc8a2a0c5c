package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** The web page of an exercise. */
@Doc("The web page of an exercise.")
public record ExercisePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The exercise.") ExerciseView exercise,
        @Doc("The exercise index.") LinkView parent,

        @Doc("The page that goes along with somebody who does it.")
        String nowUrl,

        @Doc("The muscles on a body from the front and from behind; each has its number in the list.")
        Optional<Markup> muscleMap,

        @Doc("The printable cards, the first paper first.") List<PrintView> prints,
        @Doc("The programmes that hold this exercise.") List<CardView> inProgrammes,

        @Doc("Exercises that work the same muscles, or lead to this one; the nearest first.")
        List<CardView> related,

        @Doc("Who wrote it.") List<AuthorView> authors,
        @Doc("What to buy for it.") List<ProductView> products) {
    public ExercisePage {
        prints = List.copyOf(prints);
        inProgrammes = List.copyOf(inProgrammes);
        related = List.copyOf(related);
        authors = List.copyOf(authors);
        products = List.copyOf(products);
    }
}
