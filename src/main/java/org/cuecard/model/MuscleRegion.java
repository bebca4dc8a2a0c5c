package org.cuecard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The places that the map of muscles can show. */
public enum MuscleRegion {
    @Doc("The sides of the neck and the muscles behind it.")
    NECK,
    @Doc("Trapezius, from the skull to the middle of the back.")
    TRAPEZIUS,
    @Doc("Levator scapulae, at the side of the neck, below the trapezius.")
    LEVATOR_SCAPULAE,
    @Doc("Rhomboids, between the shoulder blades, below the trapezius.")
    RHOMBOIDS,
    @Doc("The muscles on the shoulder blade, below the deltoid and the trapezius.")
    ROTATOR_CUFF,
    @Doc("Teres major, from the shoulder blade to the arm.")
    TERES_MAJOR,
    @Doc("Latissimus dorsi, from the lower back to the arm.")
    LATISSIMUS_DORSI,
    @Doc("The long muscles beside the spine.")
    ERECTOR_SPINAE,
    @Doc("Multifidus, between the vertebrae, below the long muscles.")
    MULTIFIDUS,
    @Doc("Quadratus lumborum, deep beside the lower spine.")
    QUADRATUS_LUMBORUM,
    @Doc("Deltoid, the cap of the shoulder.")
    SHOULDERS,
    @Doc("Pectoralis major.")
    CHEST,
    @Doc("Pectoralis minor, below the large muscle of the chest.")
    PECTORALIS_MINOR,
    @Doc("Serratus anterior, at the side of the ribs.")
    SERRATUS_ANTERIOR,
    @Doc("Biceps of the arm.")
    BICEPS,
    @Doc("Brachialis, below the biceps.")
    BRACHIALIS,
    @Doc("Triceps.")
    TRICEPS,
    @Doc("All muscles of the forearm.")
    FOREARMS,
    @Doc("The front of the forearm, palm forward.")
    WRIST_FLEXORS,
    @Doc("The back of the forearm.")
    WRIST_EXTENSORS,
    @Doc("Rectus abdominis, from the ribs to the pelvis.")
    RECTUS_ABDOMINIS,
    @Doc("The oblique muscles at the sides of the waist.")
    OBLIQUES,
    @Doc("Transversus abdominis, the deepest layer of the belly.")
    TRANSVERSUS_ABDOMINIS,
    @Doc("The diaphragm, inside the ribs.")
    DIAPHRAGM,
    @Doc("The floor of the pelvis.")
    PELVIC_FLOOR,
    @Doc("Iliopsoas, from the lower spine and the pelvis to the thigh.")
    HIP_FLEXORS,
    @Doc("Gluteus maximus.")
    GLUTEUS_MAXIMUS,
    @Doc("Gluteus medius.")
    GLUTEUS_MEDIUS,
    @Doc("Gluteus minimus, below the gluteus medius.")
    GLUTEUS_MINIMUS,
    @Doc("The deep rotators behind the hip.")
    HIP_ROTATORS,
    @Doc("Piriformis, the uppermost of the deep rotators.")
    PIRIFORMIS,
    @Doc("Tensor fasciae latae, in front of the outer hip.")
    TENSOR_FASCIAE_LATAE,
    @Doc("The muscles between the thighs.")
    HIP_ADDUCTORS,
    @Doc("Sartorius, the strap across the thigh.")
    SARTORIUS,
    @Doc("All four muscles at the front of the thigh.")
    QUADRICEPS,
    @Doc("Rectus femoris, the middle of the front of the thigh.")
    RECTUS_FEMORIS,
    @Doc("Vastus lateralis, the outer part of the front of the thigh.")
    VASTUS_LATERALIS,
    @Doc("Vastus medialis, the inner part above the knee.")
    VASTUS_MEDIALIS,
    @Doc("All muscles at the back of the thigh.")
    HAMSTRINGS,
    @Doc("Biceps femoris, the outer part of the back of the thigh.")
    BICEPS_FEMORIS,
    @Doc("All muscles of the calf.")
    CALVES,
    @Doc("Gastrocnemius, the two heads of the calf.")
    GASTROCNEMIUS,
    @Doc("Soleus, which shows below the calf's heads.")
    SOLEUS,
    @Doc("Tibialis anterior, along the shin.")
    TIBIALIS_ANTERIOR,
    @Doc("Tibialis posterior, deep in the calf.")
    TIBIALIS_POSTERIOR,
    @Doc("The muscles down the outside of the lower leg.")
    FIBULARIS,
    @Doc("The small muscles of the sole.")
    FOOT_ARCH;

    /** The place of a name such as {@code gluteus-medius}. */
    public static Optional<MuscleRegion> named(String name) {
        return Arrays.stream(values())
                .filter(region ->
                        region.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
