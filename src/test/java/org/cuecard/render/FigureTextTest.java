package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.figure.AuthorWords;
import org.cuecard.figure.SolvedBand;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;

class FigureTextTest {
    private static final String POSES = """
            poses:
              - {id: start, label: Stand tall}
              - {id: end, label: End}
            """;
    private static final List<SolvedBand> BANDS =
            List.of(band(BandKind.LOOP, 1, BandPlacement.ABOVE_KNEES), band(BandKind.TUBE, 2, BandPlacement.HANDS));

    private static SolvedBand band(BandKind kind, int count, BandPlacement placement) {
        return new SolvedBand(placement, kind, count, Optional.empty());
    }

    private static FigureText text(String yaml) {
        FigureSpec spec = SpecReader.read(SourceFile.of("figure.yaml", yaml), FigureSpec.class, new DiagnosticLog())
                .orElseThrow();
        return new FigureText(new AuthorWords("Squat", spec), Fixture.guide().words());
    }

    @Test
    void a_picture_is_described_in_the_words_of_the_theme() {
        FigureText text = text(POSES);
        assertThat(text.still("start", BANDS))
                .isEqualTo("Line drawing. Stand tall. 1 loop band, just above the knees. 2 tubes, in the hands.");
        assertThat(text.still("end", List.of())).isEqualTo("Line drawing. End.");
        assertThat(text.moving(BANDS.subList(0, 1)))
                .isEqualTo("Line drawing that moves. 1 loop band, just above the knees.");
    }

    @Test
    void what_the_author_says_of_it_stands_alone() {
        FigureText text = text(POSES + "alt: A squat from the side.\n");
        assertThat(text.still("start", BANDS)).isEqualTo("A squat from the side.");
        assertThat(text.moving(BANDS)).isEqualTo("A squat from the side.");
        assertThat(text.label("start")).isEqualTo("Stand tall");
        assertThat(text.label("none")).isEmpty();
    }
}
