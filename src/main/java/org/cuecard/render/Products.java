package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cuecard.model.Catalog;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Product;
import org.cuecard.render.view.ProductView;
import org.cuecard.source.Located;

/** What to buy for an exercise. */
final class Products {
    private final Catalog catalog;
    private final Wording words;

    Products(Catalog catalog, Wording words) {
        this.catalog = catalog;
        this.words = words;
    }

    List<ProductView> of(ExerciseSpec exercise) {
        Set<String> needed = exercise.equipment().stream().map(Located::value).collect(Collectors.toSet());
        return catalog.guide().products().stream()
                .filter(product -> needed.contains(product.equipment().value()))
                .filter(product -> product.strength()
                        .map(strength -> fits(exercise, strength))
                        .orElse(true))
                .map(product -> new ProductView(text(product), product.url().value()))
                .toList();
    }

    private static boolean fits(ExerciseSpec exercise, int strength) {
        return exercise.bands().stream()
                .flatMap(band -> band.strength().stream())
                .anyMatch(range -> range.low() <= strength && strength <= range.high());
    }

    private String text(Product product) {
        List<String> parts = new ArrayList<>();
        parts.add(product.name());
        product.brand().ifPresent(parts::add);
        Optional<String> strength = product.strength()
                .map(number -> words.say(
                        Phrase.STRENGTH,
                        Wording.figure(number),
                        catalog.vocabulary().bandStrengths().get(number - 1)));
        strength.ifPresent(parts::add);
        return words.commas(parts);
    }
}
