package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.figure.Base;

/**
 * A pose with every bone in its place.
 *
 * @param id its name within the figure
 * @param label a few words that stand below it
 * @param base what the body rests on
 * @param ghost the id of an earlier pose to show behind as an outline
 * @param post where the post of an anchored band stands, at the height of the band
 */
public record SolvedPose(
        String id,
        String label,
        Base base,
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

    SolvedPose seenFrom(ViewAngle other) {
        return new SolvedPose(id, label, base, skeleton, other, ghost, arrows, callouts, bands, post);
    }
}
