package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.figure.Base;

/**
 * A pose with every bone in its place.
 *
 * @param id its name within the figure
 * @param base what the body rests on
 * @param footing what the feet do
 * @param ghost the id of an earlier pose to show behind as an outline
 * @param post where the post of an anchored band stands, at the height of the band
 */
public record SolvedPose(
        String id,
        Base base,
        Footing footing,
        Skeleton skeleton,
        ViewAngle view,
        Optional<String> ghost,
        List<SolvedArrow> arrows,
        List<SolvedCallout> callouts,
        List<SolvedBand> bands,
        Optional<Vec3> post) {
    public SolvedPose {
        arrows = List.copyOf(arrows);
        callouts = List.copyOf(callouts);
        bands = List.copyOf(bands);
    }

    /** A pose with both soles flat. */
    SolvedPose(
            String id,
            Base base,
            Skeleton skeleton,
            ViewAngle view,
            Optional<String> ghost,
            List<SolvedArrow> arrows,
            List<SolvedCallout> callouts,
            List<SolvedBand> bands,
            Optional<Vec3> post) {
        this(id, base, Footing.FLAT, skeleton, view, ghost, arrows, callouts, bands, post);
    }

    SolvedPose seenFrom(ViewAngle other) {
        return new SolvedPose(id, base, footing, skeleton, other, ghost, arrows, callouts, bands, post);
    }

    /** The body alone in another posture: nothing beside it. */
    SolvedPose moved(Skeleton body) {
        return new SolvedPose(id, base, footing, body, view, Optional.empty(), List.of(), List.of(), bands, post);
    }
}
