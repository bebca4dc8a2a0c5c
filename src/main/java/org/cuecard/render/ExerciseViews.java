package org.cuecard.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Step;
import org.cuecard.model.Tempo;
import org.cuecard.model.TermKind;
import org.cuecard.model.Variation;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.BenefitView;
import org.cuecard.render.view.ConfusionView;
import org.cuecard.render.view.DrawingView;
import org.cuecard.render.view.ExerciseView;
import org.cuecard.render.view.FaultView;
import org.cuecard.render.view.MuscleView;
import org.cuecard.render.view.NumberedText;
import org.cuecard.render.view.StepView;
import org.cuecard.render.view.VariationView;
import org.cuecard.source.Located;

/** Exercises as pages, cards and programmes show them. */
final class ExerciseViews {
    private final Catalog catalog;
    private final Foreign foreign;
    private final Wording words;
    private final Terms terms;
    private final DoseViews doses;
    private final BandViews bands;
    private final CreditViews credits;
    private final FigureViews figures;
    private final PhotoViews pictures;

    ExerciseViews(
            Catalog catalog,
            Wording words,
            Terms terms,
            DoseViews doses,
            BandViews bands,
            CreditViews credits,
            FigureViews figures,
            PhotoViews pictures) {
        this.catalog = catalog;
        this.foreign = new Foreign(catalog, words);
        this.words = words;
        this.terms = terms;
        this.doses = doses;
        this.bands = bands;
        this.credits = credits;
        this.figures = figures;
        this.pictures = pictures;
    }

    ExerciseView view(Exercise exercise, PageLinks here) {
        return view(exercise, here, SheetPlace.ALONE);
    }

    /** @param place where its figure stands, on a sheet */
    ExerciseView view(Exercise exercise, PageLinks here, SheetPlace place) {
        ExerciseSpec spec = exercise.spec();
        Optional<DrawingView> drawing = figures.key(exercise.id(), here);
        return new ExerciseView(
                exercise.id(),
                spec.name(),
                spec.summary().value(),
                spec.purpose().map(Located::value),
                spec.aliases().isEmpty() ? Optional.empty() : Optional.of(words.commas(spec.aliases())),
                list(spec.notToConfuseWith(), other -> new ConfusionView(other.name(), other.difference())),
                doses.dosage(spec),
                doses.sides(WorkedSides.of(spec.sides())),
                list(spec.bands(), bands::band),
                !spec.bands().isEmpty(),
                terms.views(TermKind.EQUIPMENT, spec.equipment(), here),
                terms.view(TermKind.LEVEL, spec.level(), here),
                terms.view(TermKind.PATTERN, spec.pattern(), here),
                terms.view(TermKind.POSITION, spec.position(), here),
                terms.views(TermKind.JOINT, spec.joints(), here),
                spec.tempo().map(this::tempo),
                numbered(spec.setup()),
                steps(exercise, here),
                spec.feel(),
                spec.notFeel(),
                !spec.feel().isEmpty() || !spec.notFeel().isEmpty(),
                list(spec.faults(), fault -> new FaultView(fault.see(), fault.why(), fault.fix())),
                stopSigns(spec),
                spec.notFor(),
                list(spec.easier(), variation -> variation(exercise, variation, here)),
                list(spec.harder(), variation -> variation(exercise, variation, here)),
                !spec.easier().isEmpty() || !spec.harder().isEmpty(),
                muscles(spec, here),
                list(spec.benefits(), benefit -> new BenefitView(benefit.text().value(), benefit.evidence())),
                drawing,
                figures.all(exercise.id(), here),
                drawing.filter(key -> key.drawingWidth() > key.drawingHeight()).isPresent(),
                figures.motion(exercise.id(), here),
                figures.sheet(exercise.id(), place),
                drawing.isPresent() ? Optional.empty() : pictures.key(spec, here),
                pictures.others(spec, drawing.isEmpty(), here),
                pictures.credits(spec),
                exercise.body().isEmpty()
                        ? Optional.empty()
                        : Optional.of(foreign.body(exercise.body(), exercise.bodyFile(), here)),
                credits.credits(spec.credits()),
                credits.review(spec.reviewed()),
                here.typed(here.plan().exercise(exercise.id())));
    }

    /** When to stop: the exercise's own signs, or else the guide's. */
    List<String> stopSigns(ExerciseSpec spec) {
        return spec.stopSigns().isEmpty() ? catalog.guide().stopSigns() : spec.stopSigns();
    }

    /** The parts of a tempo that take time; a pause of no length is none. */
    String tempo(Tempo tempo) {
        List<String> parts = new ArrayList<>();
        tempo(parts, Phrase.TEMPO_DOWN, tempo.down());
        tempo(parts, Phrase.TEMPO_BOTTOM, tempo.bottom());
        tempo(parts, Phrase.TEMPO_UP, tempo.up());
        tempo(parts, Phrase.TEMPO_TOP, tempo.top());
        return words.commas(parts);
    }

    private void tempo(List<String> parts, Phrase phrase, int seconds) {
        if (seconds > 0) {
            parts.add(words.count(phrase, seconds));
        }
    }

    private List<StepView> steps(Exercise exercise, PageLinks here) {
        ExerciseSpec spec = exercise.spec();
        Set<String> shown = new HashSet<>();
        List<StepView> views = new ArrayList<>();
        for (Step step : spec.steps()) {
            int number = views.size() + 1;
            views.add(new StepView(
                    number,
                    spec.setup().size() + number,
                    step.title(),
                    step.action().value(),
                    step.cue(),
                    step.breathing(),
                    isFirst(step, shown) ? figures.ofStep(exercise.id(), step) : Optional.empty(),
                    figures.letterOfStep(exercise.id(), step),
                    pictures.ofStep(spec, step, here)));
        }
        return views;
    }

    /** A drawing stands on a page once, for its ids are those of the page. */
    private static boolean isFirst(Step step, Set<String> shown) {
        return step.pose().map(Located::value).filter(shown::add).isPresent();
    }

    private VariationView variation(Exercise of, Variation variation, PageLinks here) {
        Optional<Exercise> other = variation.exercise().flatMap(id -> catalog.exercise(id.value()));
        return new VariationView(
                variation.change(),
                other.map(Exercise::name),
                other.map(exercise -> here.exercise(exercise.id())),
                variation.pose().flatMap(pose -> figures.ofPose(of.id(), pose.value(), here)));
    }

    private List<MuscleView> muscles(ExerciseSpec spec, PageLinks here) {
        List<MuscleView> views = new ArrayList<>();
        int primary = spec.muscles().primary().size();
        for (Located<String> id : Stream.concat(spec.muscles().primary().stream(), spec.muscles().secondary().stream())
                .toList()) {
            boolean works = views.size() < primary;
            views.add(new MuscleView(
                    views.size() + 1,
                    terms.name(TermKind.MUSCLE, id.value()),
                    terms.latin(TermKind.MUSCLE, id.value()).orElse(""),
                    here.term(TermKind.MUSCLE, id.value()).orElse("#"),
                    works,
                    words.say(works ? Phrase.MUSCLE_WORKS : Phrase.MUSCLE_HELPS)));
        }
        return views;
    }

    static List<NumberedText> numbered(List<Located<String>> sentences) {
        List<NumberedText> numbered = new ArrayList<>();
        for (Located<String> sentence : sentences) {
            numbered.add(new NumberedText(numbered.size() + 1, sentence.value()));
        }
        return numbered;
    }

    private static <A, B> List<B> list(List<A> items, Function<A, B> view) {
        return items.stream().map(view).toList();
    }
}
