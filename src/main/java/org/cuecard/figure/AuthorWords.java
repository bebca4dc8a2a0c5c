package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.PoseSpec;

/**
 * What the author of a figure says of it, and no more.
 *
 * @param title the exercise's name
 */
public record AuthorWords(String title, FigureSpec spec) implements FigureWords {
    @Override
    public String label(String pose) {
        return spec.poses().stream()
                .filter(one -> one.id().value().equals(pose))
                .findFirst()
                .map(PoseSpec::label)
                .orElse("");
    }

    @Override
    public String still(String pose, List<SolvedBand> bands) {
        return Optional.of(label(pose))
                .filter(label -> spec.alt().isEmpty() && !label.isEmpty())
                .orElseGet(() -> moving(bands));
    }

    @Override
    public String moving(List<SolvedBand> bands) {
        return spec.alt().orElse(title);
    }
}
