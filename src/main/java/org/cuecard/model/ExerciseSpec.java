package org.cuecard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** What an exercise's YAML file says. Its id is the file's name; its body is the Markdown file of the same name. */
@Doc("An exercise. The file's name is its id; the Markdown file of the same name is its body.")
public record ExerciseSpec(
        @Doc(value = "The exercise's name.", example = "Clamshell") @Translate
        String name,

        @Doc(value = "Other names for the same exercise.", example = "[clam]") @Translate(whole = true)
        List<String> aliases,

        @Doc("Other exercises that go by this or a similar name.")
        List<Confusion> notToConfuseWith,

        @Doc(
                value = "What one does and what for, in one plain line.",
                example = "Lie on your side and open the top knee like a shell.")
        @Translate
        Located<String> summary,

        @Doc(value = "Why somebody would do it, in a sentence or two.") @Translate
        Optional<Located<String>> purpose,

        @Doc("What it trains.") Muscles muscles,

        @Doc(value = "How demanding it is: a level of the vocabulary.", example = "beginner") @TermOf(TermKind.LEVEL)
        Optional<Located<String>> level,

        @Doc(value = "The kind of movement: a pattern of the vocabulary.", example = "hip-abduction")
        @TermOf(TermKind.PATTERN)
        Optional<Located<String>> pattern,

        @Doc(value = "The position that one is in, by its id in the vocabulary.", example = "side-lying")
        @TermOf(TermKind.POSITION)
        Optional<Located<String>> position,

        @Doc(value = "The joints that move or work, by their ids in the vocabulary.", example = "[hip, knee]")
        @TermOf(TermKind.JOINT)
        List<Located<String>> joints,

        @Doc(
                value = "What one needs, by its ids in the vocabulary; an empty list for nothing.",
                example = "[loop-band]")
        @TermOf(TermKind.EQUIPMENT)
        @AtLeast(0)
        List<Located<String>> equipment,

        @Doc("The bands in use, each with its place.") List<Band> bands,

        @Doc(value = "How left and right share the work.", example = "each")
        Sides sides,

        @Doc("How to get ready, one action an entry.") @Translate
        List<Located<String>> setup,

        @Doc("The movement, one action a step; six or fewer read best.") @AtLeast(1)
        List<Step> steps,

        @Doc(value = "Seconds down, pause, up, pause.", example = "3-1-1-0")
        Optional<Tempo> tempo,

        @Doc("Its drawing, made from poses.") Optional<FigureSpec> figure,

        @Doc("How much to do.") Dosage dosage,
        @Doc("Ways to make it easier, the mildest first.") List<Variation> easier,
        @Doc("Ways to make it harder, the mildest first.") List<Variation> harder,

        @Doc("What commonly goes wrong, and the fix.") @AtLeast(1)
        List<Fault> faults,

        @Doc(value = "Where one should feel it.", example = "[The side of the top hip]") @Translate
        List<String> feel,

        @Doc(value = "Where one should not feel it.", example = "[The lower back]") @Translate
        List<String> notFeel,

        @Doc("When to stop. The guide's own stop signs serve when this is left out.") @Translate
        List<String> stopSigns,

        @Doc("Who should not do this without asking a clinician.") @Translate
        List<String> notFor,

        @Doc("What it is good for.") List<Benefit> benefits,

        @Doc("Photographs, the one that stands for the exercise first.")
        List<Media> media,

        @Doc(value = "Who wrote it, by their ids in the vocabulary.", example = "[mira-holt]") @TermOf(TermKind.AUTHOR)
        List<Located<String>> authors,

        @Doc("What the content rests on.") @AtLeast(1) List<Credit> credits,
        @Doc("When it was looked over.") Optional<Review> reviewed,
        @Doc("What changed, newest first.") List<Change> changes,

        @Doc(value = "Ids that it had before. A page at each old address leads to the new one.", example = "[clam]")
        List<Located<String>> formerIds,

        @Doc(
                value = "The day from which it is published, as YYYY-MM-DD; a build before that day checks it and"
                        + " leaves it out.",
                example = "2027-01-15")
        Optional<LocalDate> publishOn,

        @Doc(
                value = "Whether it is unfinished: true leaves it out of the site unless drafts are asked for.",
                example = "true")
        Optional<Boolean> draft) {
    public ExerciseSpec {
        aliases = List.copyOf(aliases);
        notToConfuseWith = List.copyOf(notToConfuseWith);
        joints = List.copyOf(joints);
        equipment = List.copyOf(equipment);
        bands = List.copyOf(bands);
        setup = List.copyOf(setup);
        steps = List.copyOf(steps);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        faults = List.copyOf(faults);
        feel = List.copyOf(feel);
        notFeel = List.copyOf(notFeel);
        stopSigns = List.copyOf(stopSigns);
        notFor = List.copyOf(notFor);
        benefits = List.copyOf(benefits);
        media = List.copyOf(media);
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        changes = List.copyOf(changes);
        formerIds = List.copyOf(formerIds);
    }

    /** The same exercise with other ways to make it easier or harder. */
    public ExerciseSpec withVariations(List<Variation> easier, List<Variation> harder) {
        return new ExerciseSpec(
                name,
                aliases,
                notToConfuseWith,
                summary,
                purpose,
                muscles,
                level,
                pattern,
                position,
                joints,
                equipment,
                bands,
                sides,
                setup,
                steps,
                tempo,
                figure,
                dosage,
                easier,
                harder,
                faults,
                feel,
                notFeel,
                stopSigns,
                notFor,
                benefits,
                media,
                authors,
                credits,
                reviewed,
                changes,
                formerIds,
                publishOn,
                draft);
    }
}
