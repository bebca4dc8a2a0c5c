package org.cuecard.model.figure;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;

/** The drawing of an exercise, as its author describes it. */
@Doc("The drawing of an exercise, made from its poses. The bands are the exercise's own, unless a pose names others.")
public record FigureSpec(
        @Doc(value = "From where the figure is seen.", example = "three-quarter")
        Optional<ViewSpec> view,

        @Doc(value = "What the body rests on; standing when left out.", example = "side-lying-left")
        Optional<Base> base,

        @Doc("The poses, in the order of the movement.") @AtLeast(1)
        List<PoseSpec> poses,

        @Doc(value = "The hair; short when left out.", example = "bun")
        Optional<Hair> hair,

        @Doc(value = "The hair's colour; brown when left out, and grey with an older body.", example = "grey")
        Optional<HairColour> hairColour,

        @Doc(value = "What the legs wear; shorts when left out.", example = "leggings")
        Optional<Outfit> outfit,

        @Doc(value = "What the trunk wears; a T-shirt when left out.", example = "long-sleeves")
        Optional<Top> top,

        @Doc(value = "Which of the theme's sets of colours the clothes have; a when left out.", example = "b")
        Optional<Clothes> clothes,

        @Doc(
                value = "How dark the skin is, from 1, the lightest, to 6, the darkest; pale as paper when left out.",
                example = "4")
        @Range(min = 1, max = 6)
        Optional<Integer> skin,

        @Doc(value = "What else is in the picture.", example = "[mat]")
        List<Prop> props,

        @Doc("The post that an anchored band is fixed to, and what the band goes to.")
        Optional<AnchorSpec> anchor,

        @Doc(value = "How the body differs from the usual one.", example = "larger")
        Optional<BodySpec> body,

        @Doc(value = "Whether to exchange left and right in all poses.", example = "true")
        Optional<Boolean> mirror,

        @Doc(value = "How it moves on the web page; through its poses in order when left out.", example = "false")
        Optional<MotionSpec> motion,

        @Doc(value = "What the picture shows, for those who cannot see it; made from the labels when left out.")
        @Translate(added = true)
        Optional<String> alt) {
    public FigureSpec {
        poses = List.copyOf(poses);
        props = List.copyOf(props);
    }

    /** Whether a component of this record, or of one in it, is words, which no line of the drawing depends on. */
    public static boolean isWords(RecordComponent component) {
        return component.isAnnotationPresent(Translate.class);
    }
}
