package org.cuecard.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.model.Author;
import org.cuecard.model.Muscle;
import org.cuecard.model.Term;
import org.cuecard.model.TermKind;
import org.cuecard.model.Vocabulary;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.CountedLink;
import org.cuecard.render.view.TermView;
import org.cuecard.source.Located;

/** The words of the vocabulary, each with its page. */
final class Terms {
    private final Vocabulary vocabulary;

    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TermView> views(TermKind kind, List<Located<String>> ids, PageLinks here) {
        return ids.stream().map(id -> view(kind, id.value(), here)).toList();
    }

    Optional<TermView> view(TermKind kind, Optional<Located<String>> id, PageLinks here) {
        return id.map(term -> view(kind, term.value(), here));
    }

    private TermView view(TermKind kind, String id, PageLinks here) {
        return new TermView(name(kind, id), here.term(kind, id));
    }

    String name(TermKind kind, String id) {
        return switch (kind) {
            case MUSCLE -> muscle(id).map(Muscle::name).orElse(id);
            case AUTHOR -> author(id).map(Author::name).orElse(id);
            default -> term(kind, id).map(Term::name).orElse(id);
        };
    }

    /** What a term means. */
    Optional<String> about(TermKind kind, String id) {
        return switch (kind) {
            case MUSCLE -> muscle(id).flatMap(Muscle::about);
            case AUTHOR -> author(id).flatMap(Terms::about);
            default -> term(kind, id).flatMap(Term::about);
        };
    }

    /** What an author is, and more where there is more. */
    private static Optional<String> about(Author author) {
        String said = Stream.concat(author.role().map(role -> role + ".").stream(), author.about().stream())
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    Optional<Author> author(String id) {
        return Optional.ofNullable(vocabulary.authors().get(id));
    }

    Optional<String> latin(TermKind kind, String id) {
        return kind == TermKind.MUSCLE ? muscle(id).map(Muscle::latin) : Optional.empty();
    }

    /** The way to a term's page, with the number of exercises that it lists. */
    Optional<CountedLink> counted(TermKind kind, String id, PageLinks here) {
        return here.plan()
                .term(kind, id)
                .map(page -> new CountedLink(name(kind, id), latin(kind, id), here.to(page), size(page, here.plan())));
    }

    /** How many exercises use a term, whatever the number of pages that list them. */
    static int size(PlannedPage page, SitePlan plan) {
        return plan.series(page).stream()
                .mapToInt(part -> part.stretch().ids().size())
                .sum();
    }

    private Optional<Muscle> muscle(String id) {
        return Optional.ofNullable(vocabulary.muscles().get(id));
    }

    private Optional<Term> term(TermKind kind, String id) {
        Map<String, Term> terms = switch (kind) {
            case EQUIPMENT -> vocabulary.equipment();
            case JOINT -> vocabulary.joints();
            case PATTERN -> vocabulary.patterns();
            case LEVEL -> vocabulary.levels();
            case POSITION -> vocabulary.positions();
            case MUSCLE, BRAND, AUTHOR -> Map.<String, Term>of();
        };
        return Optional.ofNullable(terms.get(id));
    }
}
