package org.cuecard.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of a figure that no author wrote. */
record TestWords(String title, Map<String, String> labels) implements FigureWords {
    static TestWords titled(String title) {
        return new TestWords(title, Map.of());
    }

    @Override
    public String label(String pose) {
        return labels.getOrDefault(pose, "");
    }

    @Override
    public String still(String pose, List<SolvedBand> bands) {
        return label(pose) + " with " + moving(bands);
    }

    @Override
    public String moving(List<SolvedBand> bands) {
        return bands.stream().map(BandWords::place).collect(Collectors.joining(" and "));
    }
}
