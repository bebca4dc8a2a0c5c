package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** An exercise, as its page and its printed card show it. */
@Doc("An exercise, as its page and its printed card show it.")
public record ExerciseView(
        @Doc("Its id.") String id,
        @Doc("Its name.") String name,
        @Doc("What one does, in one plain line.") String summary,
        @Doc("Why one does it.") Optional<String> purpose,
        @Doc("The other names, in words.") Optional<String> aliasText,
        @Doc("What it is easily taken for.") List<ConfusionView> confusions,
        @Doc("How much to do.") DosageView dosage,
        @Doc("How left and right share the work, in words.") String sidesText,
        @Doc("The bands.") List<BandView> bands,
        @Doc("Whether there are any bands.") boolean usesBands,
        @Doc("What one needs.") List<TermView> equipment,
        @Doc("How demanding it is.") Optional<TermView> level,
        @Doc("The kind of movement.") Optional<TermView> pattern,
        @Doc("The position.") Optional<TermView> position,
        @Doc("The joints that work.") List<TermView> joints,
        @Doc("The tempo, in words.") Optional<String> tempoText,
        @Doc("How to get ready, numbered from 1.") List<NumberedText> setup,
        @Doc("The movement, numbered from 1.") List<StepView> steps,
        @Doc("Where one should feel it.") List<String> feel,
        @Doc("Where one should not.") List<String> notFeel,

        @Doc("Whether it says where to feel it or where not.")
        boolean saysFeel,

        @Doc("What goes wrong, and the fix.") List<FaultView> faults,
        @Doc("When to stop.") List<String> stopSigns,
        @Doc("Who should ask a clinician first.") List<String> notFor,
        @Doc("Easier forms.") List<VariationView> easier,
        @Doc("Harder forms.") List<VariationView> harder,
        @Doc("Whether there is an easier or a harder form.") boolean varies,

        @Doc("The muscles: those that do the work, then those that help.")
        List<MuscleView> muscles,

        @Doc("What it is good for.") List<BenefitView> benefits,

        @Doc("The pose that stands for the exercise, where it has a figure.")
        Optional<DrawingView> keyDrawing,

        @Doc("All poses of its figure, in order.") List<DrawingView> drawings,

        @Doc("Whether they are wider than high, as of somebody who lies down.")
        boolean wideDrawings,

        @Doc("Its movement, where it has a figure that moves.")
        Optional<MotionView> motion,

        @Doc("Its figure for a sheet of paper.") Optional<SheetFigureView> sheetFigure,

        @Doc("The photograph that stands for the exercise, where it has no figure.")
        Optional<PictureView> keyPicture,

        @Doc("Further photographs: not the one that stands for the exercise, nor those beside steps.")
        List<PictureView> pictures,

        @Doc("Who made the photographs, and their licences, each once.")
        List<String> pictureCredits,

        @Doc("The text.") Optional<Markup> body,
        @Doc("What it rests on.") List<CreditView> credits,
        @Doc("When it was looked over.") Optional<ReviewView> review,

        @Doc("The absolute address of its page, without https://, to be typed.")
        Optional<String> address) {
    public ExerciseView {
        confusions = List.copyOf(confusions);
        bands = List.copyOf(bands);
        equipment = List.copyOf(equipment);
        joints = List.copyOf(joints);
        setup = List.copyOf(setup);
        steps = List.copyOf(steps);
        feel = List.copyOf(feel);
        notFeel = List.copyOf(notFeel);
        faults = List.copyOf(faults);
        stopSigns = List.copyOf(stopSigns);
        notFor = List.copyOf(notFor);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        muscles = List.copyOf(muscles);
        benefits = List.copyOf(benefits);
        drawings = List.copyOf(drawings);
        pictures = List.copyOf(pictures);
        pictureCredits = List.copyOf(pictureCredits);
        credits = List.copyOf(credits);
    }
}
