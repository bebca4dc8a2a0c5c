package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.figure.AuthorWords;
import org.cuecard.figure.FigureWords;
import org.cuecard.figure.SolvedBand;

/** What is said of an exercise's figure: by its author, and else by the theme of what is in the picture. */
final class FigureText implements FigureWords {
    private final AuthorWords own;
    private final Wording words;

    FigureText(AuthorWords own, Wording words) {
        this.own = own;
        this.words = words;
    }

    @Override
    public String title() {
        return own.title();
    }

    @Override
    public String label(String pose) {
        return own.label(pose);
    }

    @Override
    public String still(String pose, List<SolvedBand> bands) {
        return own.spec().alt().orElseGet(() -> described(Phrase.DRAWING, label(pose), bands));
    }

    @Override
    public String moving(List<SolvedBand> bands) {
        return own.spec().alt().orElseGet(() -> described(Phrase.DRAWING_MOVING, "", bands));
    }

    private String described(Phrase kind, String label, List<SolvedBand> bands) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.sentence(words.say(kind)));
        if (!label.isEmpty()) {
            sentences.add(words.sentence(label));
        }
        bands.stream()
                .map(band -> BandViews.placed(words, band.kind(), band.count(), band.placement()))
                .map(words::sentence)
                .forEach(sentences::add);
        return words.sentences(sentences);
    }
}
