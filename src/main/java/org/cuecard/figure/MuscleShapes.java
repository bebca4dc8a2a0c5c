package org.cuecard.figure;

import static org.cuecard.figure.MuscleShape.Frame.BODY;
import static org.cuecard.figure.MuscleShape.Frame.FOOT;
import static org.cuecard.figure.MuscleShape.Frame.FOREARM;
import static org.cuecard.figure.MuscleShape.Frame.SHANK;
import static org.cuecard.figure.MuscleShape.Frame.THIGH;
import static org.cuecard.figure.MuscleShape.Frame.UPPER_ARM;
import static org.cuecard.figure.MuscleShape.front;
import static org.cuecard.figure.MuscleShape.rear;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.MuscleRegion;

/** Where each muscle lies on the mannequin. What reaches beyond the body's outline is cut off there. */
final class MuscleShapes {
    private MuscleShapes() {}

    /** Whether others lie over it. */
    static boolean isDeep(MuscleRegion region) {
        return switch (region) {
            case LEVATOR_SCAPULAE,
                    RHOMBOIDS,
                    MULTIFIDUS,
                    QUADRATUS_LUMBORUM,
                    PECTORALIS_MINOR,
                    BRACHIALIS,
                    TRANSVERSUS_ABDOMINIS,
                    DIAPHRAGM,
                    PELVIC_FLOOR,
                    HIP_FLEXORS,
                    GLUTEUS_MINIMUS,
                    HIP_ROTATORS,
                    PIRIFORMIS,
                    TIBIALIS_POSTERIOR -> true;
            default -> false;
        };
    }

    /** The muscles that a chart of the surface shows, each once: none is a part of another. */
    static final List<MuscleRegion> SURFACE = List.of(
            MuscleRegion.NECK,
            MuscleRegion.TRAPEZIUS,
            MuscleRegion.ROTATOR_CUFF,
            MuscleRegion.TERES_MAJOR,
            MuscleRegion.LATISSIMUS_DORSI,
            MuscleRegion.ERECTOR_SPINAE,
            MuscleRegion.SHOULDERS,
            MuscleRegion.CHEST,
            MuscleRegion.SERRATUS_ANTERIOR,
            MuscleRegion.BICEPS,
            MuscleRegion.TRICEPS,
            MuscleRegion.FOREARMS,
            MuscleRegion.RECTUS_ABDOMINIS,
            MuscleRegion.OBLIQUES,
            MuscleRegion.GLUTEUS_MAXIMUS,
            MuscleRegion.GLUTEUS_MEDIUS,
            MuscleRegion.TENSOR_FASCIAE_LATAE,
            MuscleRegion.HIP_ADDUCTORS,
            MuscleRegion.SARTORIUS,
            MuscleRegion.QUADRICEPS,
            MuscleRegion.HAMSTRINGS,
            MuscleRegion.GASTROCNEMIUS,
            MuscleRegion.SOLEUS,
            MuscleRegion.TIBIALIS_ANTERIOR,
            MuscleRegion.FIBULARIS);

    static List<MuscleShape> of(MuscleRegion region) {
        return switch (region) {
            case NECK, TRAPEZIUS, LEVATOR_SCAPULAE, RHOMBOIDS, ROTATOR_CUFF, TERES_MAJOR -> upperBack(region);
            case LATISSIMUS_DORSI, ERECTOR_SPINAE, MULTIFIDUS, QUADRATUS_LUMBORUM -> back(region);
            case SHOULDERS, CHEST, PECTORALIS_MINOR, SERRATUS_ANTERIOR, DIAPHRAGM -> chest(region);
            case BICEPS, BRACHIALIS, TRICEPS, FOREARMS, WRIST_FLEXORS, WRIST_EXTENSORS -> arm(region);
            case RECTUS_ABDOMINIS, OBLIQUES, TRANSVERSUS_ABDOMINIS, PELVIC_FLOOR -> belly(region);
            case HIP_FLEXORS,
                    GLUTEUS_MAXIMUS,
                    GLUTEUS_MEDIUS,
                    GLUTEUS_MINIMUS,
                    HIP_ROTATORS,
                    PIRIFORMIS,
                    TENSOR_FASCIAE_LATAE -> hip(region);
            case HIP_ADDUCTORS,
                    SARTORIUS,
                    QUADRICEPS,
                    RECTUS_FEMORIS,
                    VASTUS_LATERALIS,
                    VASTUS_MEDIALIS,
                    HAMSTRINGS,
                    BICEPS_FEMORIS -> thigh(region);
            default -> lowerLeg(region);
        };
    }

    private static List<MuscleShape> upperBack(MuscleRegion region) {
        return switch (region) {
            case NECK ->
                List.of(
                        front(BODY, 9, 305, 11.5, 301, 9.3, 293, 6, 287, 2, 283, 1.2, 285, 4.5, 291, 7, 298),
                        rear(BODY, 5, 305, 10, 305, 11.5, 300, 11, 293, 9.3, 292, 8.6, 296, 7, 300));
            case TRAPEZIUS ->
                List.of(
                        front(BODY, 10, 294, 12, 290, 20, 287, 31, 286, 24, 283.6, 14, 284.2, 10.5, 287),
                        rear(
                                BODY, .5, 304, 3.6, 304, 6.5, 298, 8.5, 292.5, 13, 289, 22, 287, 31, 285.5, 36, 281.5,
                                30, 277, 21, 272, 13.5, 262, 8, 249, 3.4, 236, .5, 228));
            case LEVATOR_SCAPULAE ->
                List.of(rear(BODY, 4, 303, 7, 302, 9, 292, 12, 284, 15, 279, 11.5, 277.5, 7.5, 286, 5, 295));
            case RHOMBOIDS -> List.of(rear(BODY, .8, 280, 3, 281, 10, 273, 14.5, 262, 13.5, 253, 9.5, 256, .8, 267));
            case ROTATOR_CUFF ->
                List.of(rear(
                        BODY, 14.6, 252.5, 15.4, 259, 19, 266.5, 23, 271.6, 26.6, 269.6, 32.4, 264.2, 35, 262.4, 28,
                        260.4, 21.5, 256, 16.8, 251));
            default ->
                List.of(rear(
                        BODY, 17, 249.2, 22, 254.4, 28.5, 258.8, 35.6, 261.2, 37.8, 258, 32, 253.6, 25, 250, 19,
                        246.2));
        };
    }

    private static List<MuscleShape> back(MuscleRegion region) {
        return switch (region) {
            case LATISSIMUS_DORSI ->
                List.of(
                        front(BODY, 30.2, 254, 33, 251, 32, 240, 28.8, 226, 27.5, 226, 29, 236, 29.5, 247),
                        rear(
                                BODY, 34, 256, 30, 252.5, 24, 248.5, 17, 245, 10, 246, 6.5, 241, 2.4, 231, .8, 222, 2,
                                214, 9.5, 213, 10, 203, 14.5, 201.5, 20, 206, 25, 214, 30, 229, 33.5, 246));
            case ERECTOR_SPINAE ->
                List.of(rear(BODY, .7, 212.5, 5, 212.8, 8.3, 211.5, 9, 202, 7.6, 193, 4, 186, .7, 181));
            case MULTIFIDUS ->
                List.of(rear(BODY, .7, 262, 2.2, 258, 3, 235, 4, 215, 5.5, 198, 5, 186, 2.4, 177, .7, 176));
            default -> List.of(rear(BODY, 5, 220, 10, 222, 14, 219, 15, 207, 18, 200, 9.5, 197, 5.5, 207));
        };
    }

    private static List<MuscleShape> chest(MuscleRegion region) {
        return switch (region) {
            case SHOULDERS ->
                List.of(
                        front(
                                BODY, 24, 283, 35, 288, 45, 284, 50, 272, 53, 258, 53, 247, 48.5, 237, 45.5, 239.5, 42,
                                250, 37.8, 260.5, 33.5, 269.5, 28.6, 277),
                        rear(
                                BODY, 24, 274.5, 31, 278.3, 37.4, 282.6, 42, 287, 48, 282, 51, 270, 53, 256, 53, 246,
                                48.5, 237, 44.5, 243, 40, 254, 33, 265, 27, 271));
            case CHEST ->
                List.of(front(
                        BODY, .9, 279, 3, 282, 12, 282.6, 22, 281.5, 27.4, 276.6, 32.3, 269, 36.4, 260, 32, 253.5, 27,
                        249.5, 19, 246, 10, 245.6, 3, 248.5, .9, 253));
            case PECTORALIS_MINOR ->
                List.of(front(BODY, 22, 280, 24.5, 277, 21, 265, 19, 252, 13, 250, 9.5, 253, 14.5, 263, 19, 273));
            case SERRATUS_ANTERIOR ->
                List.of(
                        front(BODY, 20.5, 245, 27.5, 248.4, 29.2, 246, 28.4, 242.6, 22, 241, 16.2, 242.8),
                        front(BODY, 22.5, 239.8, 28.2, 241, 28.4, 237, 25.5, 234.4, 21, 234.2, 17, 237.4),
                        front(BODY, 23.5, 233, 27.2, 233.6, 27.4, 230, 25.2, 227.6, 22, 227.8, 18.6, 231.4));
            default -> List.of(front(BODY, 0, 243, 9, 246.5, 20, 244, 27, 236, 26, 232, 18, 236, 9, 240, 0, 238));
        };
    }

    private static List<MuscleShape> arm(MuscleRegion region) {
        return switch (region) {
            case BICEPS ->
                List.of(front(
                        UPPER_ARM, -30, 34, 2, 42, 34, 54, 58, 66, 48, 84, 18, 97, -8, 101, -35, 94, -66, 76, -72, 55,
                        -58, 38));
            case BRACHIALIS ->
                List.of(front(
                        UPPER_ARM, 10, 52, 60, 56, 88, 66, 78, 84, 38, 100, 0, 105, -40, 101, -66, 88, -60, 70, -30,
                        58));
            case TRICEPS ->
                List.of(
                        front(UPPER_ARM, -82, 40, -70, 55, -74, 74, -84, 88, -110, 80, -115, 45),
                        rear(
                                UPPER_ARM, -40, 31, -6, 40, 26, 50, 58, 62, 78, 70, 62, 78, 30, 90, 5, 99, -22, 96, -60,
                                86, -88, 68, -92, 50, -76, 36));
            case FOREARMS -> List.of(forearm(false), forearm(true));
            case WRIST_FLEXORS -> List.of(forearm(false));
            default -> List.of(forearm(true));
        };
    }

    private static MuscleShape forearm(boolean rear) {
        double[] points = {
            -70, 6, -25, 11, 5, 8, 45, 0, 88, 4, 100, 22, 92, 42, 66, 64, 48, 86, 12, 93, -38, 91, -64, 66, -92, 40,
            -98, 20
        };
        return MuscleShape.of(rear, FOREARM, points);
    }

    private static List<MuscleShape> belly(MuscleRegion region) {
        return switch (region) {
            case RECTUS_ABDOMINIS ->
                List.of(
                        front(BODY, .9, 243, 4, 244, 8.8, 242, 10.4, 236, 9.8, 231.6, 5, 231.6, .9, 232.4),
                        front(BODY, .9, 230, 5, 229.6, 10, 229.6, 10.9, 224, 10.4, 219, 5, 218.6, .9, 219),
                        front(BODY, .9, 216.8, 5, 216.6, 10.4, 216.8, 10.9, 210, 10.3, 204, 5, 203, .9, 203.4),
                        front(BODY, .9, 201, 5, 200.8, 10.1, 201.6, 10.2, 193, 8, 182, 4.6, 173, .9, 169.5));
            case OBLIQUES ->
                List.of(
                        front(
                                BODY, 12.6, 236, 16.6, 238, 17.4, 233, 20, 227.4, 25, 226, 28.5, 224, 27, 212, 29.5,
                                202, 27, 197.5, 20, 191.5, 13, 184, 11.8, 188, 12.6, 204, 13, 220),
                        rear(BODY, 22.2, 205.6, 25.5, 211, 29, 219, 29, 208, 31, 200, 26, 201.6, 20, 202.6));
            case TRANSVERSUS_ABDOMINIS ->
                List.of(
                        front(
                                BODY, -9, 214, 0, 214.6, 12, 214, 18, 211, 19.4, 204, 18, 196, 13, 187, 6, 181.6, 0,
                                180, -6, 181, -9, 197),
                        rear(BODY, 20, 214, 24, 220, 29, 222, 28, 208, 30, 203, 24, 204, 19.6, 207));
            default ->
                List.of(
                        front(BODY, -6, 165, 0, 166, 6, 165, 7, 161, 3, 158, -3, 158, -7, 161),
                        rear(BODY, -6, 165, 0, 166, 6, 165, 7, 161, 3, 158, -3, 158, -7, 161));
        };
    }

    private static List<MuscleShape> hip(MuscleRegion region) {
        return switch (region) {
            case HIP_FLEXORS ->
                List.of(front(
                        BODY, 2, 222, 5.4, 222, 8.6, 210, 12.5, 199.5, 21, 198.5, 25.5, 193, 22, 182, 17.6, 170, 16,
                        158, 13.2, 153, 11.6, 162, 9.4, 176, 5.6, 194, 2.6, 210));
            case GLUTEUS_MAXIMUS ->
                List.of(rear(
                        BODY, .7, 178, 3.4, 186.5, 8, 192.5, 12.5, 191.5, 20, 186, 27, 178.5, 32.5, 171, 35, 162, 34.6,
                        154, 32, 149.6, 28, 150.6, 22, 153.8, 15, 155, 8, 156.2, 3, 159.6, .7, 168));
            case GLUTEUS_MEDIUS ->
                List.of(
                        front(BODY, 28.4, 196.4, 31.5, 200, 36.5, 192, 38.5, 178, 35.2, 182, 31.6, 190),
                        rear(
                                BODY, 10, 194.6, 13.5, 199, 20, 201, 27, 200, 33, 195.5, 37, 186, 37.5, 174, 34.4, 171,
                                31, 176.6, 24, 184.6, 16.5, 190.6));
            case GLUTEUS_MINIMUS ->
                List.of(rear(
                        BODY, 17, 193.4, 21, 196.6, 27, 195, 32, 188, 35, 178, 34, 171.5, 31, 173.6, 26, 182, 20,
                        188.5));
            case HIP_ROTATORS ->
                List.of(rear(
                        BODY, 4, 185, 8.5, 186.5, 16, 181, 25, 176.6, 33, 173, 34, 167, 30, 162.5, 20, 161.5, 13, 162,
                        11, 166, 14, 170.5, 8, 174, 4.4, 179));
            case PIRIFORMIS ->
                List.of(rear(
                        BODY, 4, 185, 8.5, 186.5, 16, 181, 25, 177, 33.5, 174.4, 33, 171.4, 22, 172, 12, 174.5, 5,
                        178.5));
            default ->
                List.of(
                        front(
                                BODY, 25.5, 192, 28, 192.6, 31.4, 187, 35.4, 178, 38, 166, 37.5, 152, 34.4, 144.5, 32.2,
                                152, 30.6, 165, 27.4, 179),
                        rear(BODY, 35.8, 169, 39, 172, 39, 158, 36.6, 150, 35.4, 158));
        };
    }

    private static final MuscleShape RECTUS_FEMORIS_FRONT =
            front(THIGH, 32, 5, 46, 14, 55, 34, 50, 58, 34, 78, 16, 87, -2, 85, -16, 72, -22, 50, -6, 27, 14, 12);
    private static final MuscleShape VASTUS_LATERALIS_FRONT = front(
            THIGH, 60, 19, 80, 33, 98, 44, 112, 58, 104, 74, 86, 88, 54, 96, 28, 93, 22, 88, 38, 80, 54, 60, 60, 36);
    private static final MuscleShape VASTUS_LATERALIS_REAR =
            rear(THIGH, 84, 34, 110, 36, 115, 60, 104, 82, 92, 86, 84, 70, 76, 50);
    private static final MuscleShape VASTUS_MEDIALIS_FRONT = front(
            THIGH, -30, 44, -27, 60, -20, 75, -6, 87, 2, 92, -8, 98, -44, 101, -80, 96, -92, 84, -84, 70, -58, 57);
    private static final MuscleShape BICEPS_FEMORIS_REAR =
            rear(THIGH, 3, 31, 26, 29, 54, 34, 76, 50, 86, 68, 86, 86, 80, 102, 64, 102, 52, 93, 26, 82, 7, 68, 3, 48);

    private static List<MuscleShape> thigh(MuscleRegion region) {
        return switch (region) {
            case HIP_ADDUCTORS ->
                List.of(
                        front(
                                THIGH, -90, 12, -68, 12, -40, 14, -22, 22, -34, 34, -52, 46, -70, 56, -90, 66, -108, 76,
                                -112, 50, -112, 26),
                        rear(THIGH, -100, 28, -76, 29, -64, 35, -76, 49, -90, 66, -112, 70, -115, 50, -115, 34));
            case SARTORIUS ->
                List.of(front(
                        THIGH, 40, -13, 50, -11, 32, 2, 4, 16, -14, 30, -34, 43, -62, 58, -88, 70, -98, 84, -96, 103,
                        -106, 104, -112, 84, -106, 70, -76, 56, -46, 42, -24, 28, -8, 14, 18, 0));
            case QUADRICEPS ->
                List.of(RECTUS_FEMORIS_FRONT, VASTUS_LATERALIS_FRONT, VASTUS_MEDIALIS_FRONT, VASTUS_LATERALIS_REAR);
            case RECTUS_FEMORIS -> List.of(RECTUS_FEMORIS_FRONT);
            case VASTUS_LATERALIS -> List.of(VASTUS_LATERALIS_FRONT, VASTUS_LATERALIS_REAR);
            case VASTUS_MEDIALIS -> List.of(VASTUS_MEDIALIS_FRONT);
            case HAMSTRINGS ->
                List.of(
                        BICEPS_FEMORIS_REAR,
                        rear(
                                THIGH, -3, 31, -26, 29, -54, 34, -68, 48, -82, 66, -92, 84, -88, 102, -72, 103, -58, 94,
                                -30, 83, -8, 69, -3, 48));
            default -> List.of(BICEPS_FEMORIS_REAR);
        };
    }

    private static List<MuscleShape> lowerLeg(MuscleRegion region) {
        return switch (region) {
            case CALVES -> {
                List<MuscleShape> calves = new ArrayList<>(lowerLeg(MuscleRegion.GASTROCNEMIUS));
                calves.addAll(lowerLeg(MuscleRegion.SOLEUS));
                yield List.copyOf(calves);
            }
            case GASTROCNEMIUS ->
                List.of(
                        front(SHANK, -78, 12, -58, 20, -54, 34, -64, 48, -92, 54, -115, 36, -110, 16),
                        rear(
                                SHANK, -4, 8, -34, 2, -70, 5, -94, 18, -102, 32, -94, 46, -66, 55, -34, 55, -8, 48, -4,
                                28),
                        rear(SHANK, 4, 8, 34, 2, 68, 5, 92, 17, 100, 30, 88, 42, 60, 50, 32, 50, 8, 45, 4, 28));
            case SOLEUS ->
                List.of(
                        front(SHANK, -60, 52, -80, 57, -105, 58, -96, 70, -66, 82, -52, 74, -50, 62),
                        rear(
                                SHANK, -96, 50, -70, 58, -34, 58.5, -6, 52, 6, 49, 34, 53, 64, 53, 94, 45, 98, 54, 84,
                                66, 52, 80, 24, 89, 0, 91, -24, 89, -56, 80, -90, 66, -104, 56));
            case TIBIALIS_ANTERIOR ->
                List.of(front(
                        SHANK, 12, 10, 38, 10, 52, 24, 50, 42, 34, 60, 10, 78, -20, 92, -46, 103, -56, 100, -36, 84,
                        -14, 66, -2, 46, 2, 24));
            case TIBIALIS_POSTERIOR ->
                List.of(rear(
                        SHANK, -12, 14, 26, 12, 38, 24, 32, 42, 12, 62, -20, 80, -56, 96, -78, 103, -84, 98, -60, 84,
                        -34, 64, -26, 40, -22, 24));
            case FIBULARIS ->
                List.of(
                        front(
                                SHANK, 60, 10, 84, 10, 104, 30, 104, 54, 112, 80, 100, 92, 78, 88, 62, 70, 56, 50, 62,
                                28),
                        rear(SHANK, 102, 38, 112, 44, 112, 80, 104, 96, 74, 94, 66, 84, 84, 70, 98, 54));
            default ->
                List.of(
                        front(FOOT, -6.5, 2.4, -5.6, 6.8, -2, 8, 1.4, 6, 3, 2.6, -2, 1.6),
                        rear(FOOT, -6.5, 2.2, -5.8, 6.4, -4.2, 7.6, -2.6, 5.6, -2, 2.4, -4, 1.4));
        };
    }
}
