package org.cuecard.bench.scale;

import java.util.List;

/** What made-up exercises are put together from. Muscles, equipment and so on are terms of the bundled vocabulary. */
final class SampleWords {
    static final List<String> WAYS = List.of(
            "Slow", "Banded", "Wide", "Narrow", "Paused", "Seated", "Standing", "Lying", "Half", "Long", "Quiet",
            "Steady", "Walking", "Crossed", "Stepping", "Tall");
    static final List<String> KINDS = List.of(
            "squat", "bridge", "hip lift", "leg raise", "heel raise", "row", "press", "knee drive", "side step",
            "hinge", "lunge", "toe tap", "pull", "reach", "rotation", "plank", "march", "curl", "kick back", "hold");
    static final List<String> MUSCLES = List.of(
            "gluteus-medius", "gluteus-maximus", "gluteus-minimus", "tensor-fasciae-latae", "hip-rotators",
            "hip-flexors", "hip-adductors", "quadriceps", "hamstrings", "gastrocnemius", "soleus",
            "tibialis-anterior", "tibialis-posterior", "fibularis", "foot-arch", "rectus-abdominis", "obliques",
            "transversus-abdominis", "erector-spinae", "latissimus-dorsi", "rhomboids", "trapezius", "neck",
            "shoulders", "serratus-anterior", "chest", "biceps", "brachialis", "triceps", "forearms");
    static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");
    static final List<String> PATTERNS = List.of(
            "squat", "hinge", "bridge", "lunge", "hip-abduction", "gait", "balance", "heel-raise", "brace", "push",
            "pull");
    static final List<String> POSITIONS = List.of(
            "standing", "one-leg", "side-lying", "supine", "prone", "quadruped", "kneeling", "half-kneeling", "plank",
            "seated");
    static final List<String> DO = List.of(
            "Lift", "Lower", "Press", "Hold", "Turn", "Open", "Bend", "Stretch", "Push", "Draw", "Settle", "Rest",
            "Slide", "Plant", "Brace");
    static final List<String> PARTS = List.of(
            "top knee", "other foot", "hips", "lower back", "shoulders", "heels", "toes", "belly", "ribs", "chin",
            "arms", "band", "thighs", "ankles", "whole leg", "chest");
    static final List<String> HOW = List.of(
            "without a jerk", "as far as it goes", "a hand's width", "to the count of three", "towards the wall",
            "under control", "only halfway", "against the band", "over the middle of the foot", "in one line");
    static final List<String> WHEN = List.of(
            "while you breathe out", "before anything else moves", "each time", "as the band pulls", "on both sides",
            "without hurry", "when the foot has landed", "for as long as it feels good", "then the other one");
    static final List<String> STATES = List.of(
            "still", "level", "long", "relaxed", "where they are", "firm", "on the floor", "quiet", "in sight");
    static final List<String> CUES = List.of(
            "One long line", "Feet stay glued", "Slower than the way up", "Quiet landing", "Tall as a tree",
            "Knee over toes", "Band stays wide", "Soft shoulders");

    private SampleWords() {}

    /** One of some words, all of them in turn. */
    static String pick(List<String> of, int number) {
        return of.get(number % of.size());
    }
}
