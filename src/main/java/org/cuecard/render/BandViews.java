package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.Brand;
import org.cuecard.model.IntRange;
import org.cuecard.model.Vocabulary;
import org.cuecard.render.view.BandView;
import org.cuecard.render.view.StrengthBar;
import org.cuecard.render.view.StrengthView;

/** Bands: how many, where they sit, how strong they are in the vocabulary's words and the brand's colours. */
final class BandViews {
    private final Wording words;
    private final Vocabulary vocabulary;
    private final Optional<Brand> brand;

    /** @param brand the brand whose colours are named beside each strength */
    BandViews(Wording words, Vocabulary vocabulary, Optional<Brand> brand) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.brand = brand;
    }

    BandView band(Band band) {
        BandPlacement placement = band.placement().value();
        return new BandView(
                placed(words, band.kind().orElse(BandKind.LOOP), band.count().orElse(1), placement),
                words.say(place(placement)),
                band.strength().map(this::strength),
                bars(band.strength()));
    }

    /** How many bands of a kind, and where. */
    static String placed(Wording words, BandKind kind, int count, BandPlacement placement) {
        Phrase name = switch (kind) {
            case LOOP -> Phrase.BAND_LOOP;
            case STRIP -> Phrase.BAND_STRIP;
            case TUBE -> Phrase.BAND_TUBE;
        };
        return words.say(Phrase.BAND_PLACED, words.count(name, count), words.say(place(placement)));
    }

    /** A band with all that one must know to fetch it, in one line. */
    String inShort(Band band) {
        BandView view = band(band);
        return view.strength()
                .map(strength -> words.say(Phrase.BAND_STRENGTH, view.bandText(), strength.strengthText()))
                .orElse(view.bandText());
    }

    private StrengthView strength(IntRange strength) {
        List<String> names = vocabulary.bandStrengths();
        String low = names.get(strength.low() - 1);
        String inWords =
                strength.isSingle() ? low : words.say(Phrase.STRENGTH_WORDS, low, names.get(strength.high() - 1));
        return new StrengthView(
                words.say(Phrase.STRENGTH, words.figures(strength), inWords),
                bars(Optional.of(strength)),
                brand.map(maker -> words.say(
                        Phrase.BRAND_COLOURS,
                        maker.name(),
                        words.or(maker.colours().subList(strength.low() - 1, strength.high())))));
    }

    private List<StrengthBar> bars(Optional<IntRange> strength) {
        List<StrengthBar> bars = new ArrayList<>();
        for (int i = 1; i <= vocabulary.bandStrengths().size(); i++) {
            int number = i;
            boolean filled = strength.filter(range -> range.low() <= number && number <= range.high())
                    .isPresent();
            bars.add(new StrengthBar(i, filled, vocabulary.bandStrengths().get(i - 1)));
        }
        return bars;
    }

    /** Where a band sits, in words. */
    static Phrase place(BandPlacement placement) {
        return switch (placement) {
            case MID_THIGH -> Phrase.PLACE_MID_THIGH;
            case ABOVE_KNEES -> Phrase.PLACE_ABOVE_KNEES;
            case BELOW_KNEES -> Phrase.PLACE_BELOW_KNEES;
            case ANKLES -> Phrase.PLACE_ANKLES;
            case FEET -> Phrase.PLACE_FEET;
            case UNDER_FEET -> Phrase.PLACE_UNDER_FEET;
            case HANDS -> Phrase.PLACE_HANDS;
            case ANCHORED -> Phrase.PLACE_ANCHORED;
        };
    }
}
