package org.cuecard.model.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;

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

        @Doc(value = "The clothes; shorts when left out.", example = "leggings")
        Optional<Outfit> outfit,

        @Doc(value = "What else is in the picture.", example = "[mat]")
        List<Prop> props,

        @Doc("The post that an anchored band is fixed to, and what the band goes to.")
        Optional<AnchorSpec> anchor,

        @Doc("How the body differs from the usual one.") Optional<BodySpec> body,

        @Doc(value = "Whether to exchange left and right in all poses.", example = "true")
        Optional<Boolean> mirror,

        @Doc(value = "What the picture shows, for those who cannot see it; made from the labels when left out.")
        Optional<String> alt) {
    public FigureSpec {
        poses = List.copyOf(poses);
        props = List.copyOf(props);
    }
}
