package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Prop;
import org.cuecard.model.figure.ViewPoint;

/**
 * All that a drawing needs to know.
 *
 * @param poses in the order of the movement, at least one
 * @param furniture what stands on the floor in all poses
 */
public record SolvedFigure(List<SolvedPose> poses, Look look, List<Prop> props, List<Block> furniture) {
    public SolvedFigure {
        poses = List.copyOf(poses);
        props = List.copyOf(props);
        furniture = List.copyOf(furniture);
    }

    /** A figure with nothing beside it. */
    public SolvedFigure(List<SolvedPose> poses, Look look, List<Prop> props) {
        this(poses, look, props, List.of());
    }

    /** All poses seen from one side. */
    public SolvedFigure seenFrom(ViewPoint point) {
        ViewAngle view = ViewAngle.of(point);
        return new SolvedFigure(poses.stream().map(pose -> pose.seenFrom(view)).toList(), look, props);
    }
}
