package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Credit;
import org.cuecard.model.Review;
import org.cuecard.render.view.CreditView;
import org.cuecard.render.view.ReviewView;
import org.cuecard.source.Located;

/** What content rests on, and when it was looked over. */
final class CreditViews {
    private final Wording words;

    CreditViews(Wording words) {
        this.words = words;
    }

    List<CreditView> credits(List<Credit> credits) {
        return credits.stream().map(this::credit).toList();
    }

    private CreditView credit(Credit credit) {
        List<String> parts = new ArrayList<>();
        parts.add(credit.title());
        credit.author().ifPresent(parts::add);
        credit.source().ifPresent(parts::add);
        return new CreditView(
                words.commas(parts), credit.url().map(Located::value), credit.licence(), credit.changed());
    }

    /** Author and place; the place alone or the title, where there is no author. */
    String inShort(Credit credit) {
        List<String> parts = new ArrayList<>();
        credit.author().ifPresent(parts::add);
        credit.source().ifPresent(parts::add);
        return parts.isEmpty() ? credit.title() : words.commas(parts);
    }

    Optional<ReviewView> review(Optional<Review> review) {
        return review.map(this::review);
    }

    private ReviewView review(Review review) {
        String on = words.date(review.on());
        Optional<String> due = review.due().map(day -> words.date(day.value()));
        List<String> sentences = new ArrayList<>();
        sentences.add(review.by()
                .map(name -> words.say(Phrase.REVIEWED_BY, name, on))
                .orElseGet(() -> words.say(Phrase.REVIEWED, on)));
        due.ifPresent(day -> sentences.add(words.say(Phrase.REVIEW_DUE, day)));
        review.version().ifPresent(version -> sentences.add(words.say(Phrase.CONTENT_VERSION, version)));
        return new ReviewView(
                review.by(),
                on,
                review.on().toString(),
                due,
                review.version(),
                words.sentences(sentences),
                inShort(review, on));
    }

    /** Version and day: a line in a margin is short. */
    private String inShort(Review review, String on) {
        List<String> sentences = new ArrayList<>();
        review.version().ifPresent(version -> sentences.add(words.say(Phrase.CONTENT_VERSION, version)));
        sentences.add(words.say(Phrase.REVIEWED, on));
        return words.sentences(sentences);
    }
}
