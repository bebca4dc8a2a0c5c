package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.figure.Prop;
import org.cuecard.model.figure.ViewPoint;
import org.cuecard.source.ContentHash;

/**
 * All that a drawing needs to know.
 *
 * @param poses in the order of the movement, at least one
 * @param furniture what stands on the floor in all poses
 * @param alt what the picture shows in the author's words; empty when the labels are to say it
 */
public record SolvedFigure(
        List<SolvedPose> poses, Look look, List<Prop> props, List<Block> furniture, Optional<String> alt) {
    public SolvedFigure {
        poses = List.copyOf(poses);
        props = List.copyOf(props);
        furniture = List.copyOf(furniture);
    }

    /** A figure with nothing beside it. */
    public SolvedFigure(List<SolvedPose> poses, Look look, List<Prop> props, Optional<String> alt) {
        this(poses, look, props, List.of(), alt);
    }

    /** All poses seen from one side. */
    public SolvedFigure seenFrom(ViewPoint point) {
        ViewAngle view = ViewAngle.of(point);
        return new SolvedFigure(poses.stream().map(pose -> pose.seenFrom(view)).toList(), look, props, alt);
    }

    /** Two figures of one hash have one drawing. */
    public String hash() {
        return ContentHash.begin().with(RecordBytes.write(this)).hex();
    }
}
