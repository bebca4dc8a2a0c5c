package org.cuecard.model.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** What of the body an anchored band goes to. */
public enum AnchorTo {
    @Doc("Both hands, an end or a strand to each.")
    HANDS,
    @Doc("The left hand.")
    LEFT_HAND,
    @Doc("The right hand.")
    RIGHT_HAND,
    @Doc("Round the left ankle.")
    LEFT_ANKLE,
    @Doc("Round the right ankle.")
    RIGHT_ANKLE,
    @Doc("Round the left leg, just above the knee.")
    LEFT_KNEE,
    @Doc("Round the right leg, just above the knee.")
    RIGHT_KNEE,
    @Doc("Round the waist.")
    WAIST;

    /** The sides whose hand holds the band. */
    public List<BodySide> hands() {
        return switch (this) {
            case HANDS -> List.of(BodySide.LEFT, BodySide.RIGHT);
            case LEFT_HAND -> List.of(BodySide.LEFT);
            case RIGHT_HAND -> List.of(BodySide.RIGHT);
            default -> List.of();
        };
    }

    /** The side of the leg that it goes round. */
    public Optional<BodySide> leg() {
        return switch (this) {
            case LEFT_ANKLE, LEFT_KNEE -> Optional.of(BodySide.LEFT);
            case RIGHT_ANKLE, RIGHT_KNEE -> Optional.of(BodySide.RIGHT);
            default -> Optional.empty();
        };
    }

    /** Left and right exchanged. */
    public AnchorTo mirrored() {
        return switch (this) {
            case LEFT_HAND -> RIGHT_HAND;
            case RIGHT_HAND -> LEFT_HAND;
            case LEFT_ANKLE -> RIGHT_ANKLE;
            case RIGHT_ANKLE -> LEFT_ANKLE;
            case LEFT_KNEE -> RIGHT_KNEE;
            case RIGHT_KNEE -> LEFT_KNEE;
            case HANDS, WAIST -> this;
        };
    }
}
