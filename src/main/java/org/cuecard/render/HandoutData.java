package org.cuecard.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cuecard.model.Catalog;
import org.cuecard.model.CountAs;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.Ink;
import org.cuecard.model.IntRange;
import org.cuecard.model.Paper;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TypeSize;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.ExerciseView;
import org.cuecard.render.view.HandoutItemPage;
import org.cuecard.render.view.ItemView;
import org.cuecard.render.view.SheetFigureView;
import org.cuecard.render.view.SheetPoseView;
import org.cuecard.source.Located;

/**
 * What a handout in the browser loads of an exercise or a programme when it is picked: a script that hands over an
 * object, since a page that lies on a disk may load nothing else.
 */
final class HandoutData {
    /** Begins the ids of drawings; the page's script puts another beginning in its place for each item. */
    private static final String PREFIX = "handout-item-";

    private final Catalog catalog;
    private final Papers papers;
    private final ExerciseViews exercises;
    private final BandViews bands;
    private final OnlineViews online;

    HandoutData(Catalog catalog, Papers papers, ExerciseViews exercises, BandViews bands, OnlineViews online) {
        this.catalog = catalog;
        this.papers = papers;
        this.exercises = exercises;
        this.bands = bands;
        this.online = online;
    }

    /** Shows the pieces of a sheet by the theme's templates. */
    @FunctionalInterface
    interface Rendering {
        String html(HandoutItemPage view);
    }

    /** An exercise: its own dose, and the pieces of a sheet, with a mark where each drawing goes. */
    byte[] exercise(Exercise exercise, PageLinks here, Rendering rendering) {
        ExerciseView colour = exercises.view(exercise, here, new SheetPlace(PREFIX, Ink.COLOUR));
        List<String> drawings = drawings(colour);
        List<String> black = drawings.isEmpty()
                ? List.of()
                : drawings(exercises.view(exercise, here, new SheetPlace(PREFIX, Ink.BLACK)));
        return call("exercise", data -> {
            data.put("id", exercise.id())
                    .put("name", colour.name())
                    .put("sides", id(WorkedSides.of(exercise.spec().sides())));
            exercise.spec().dosage().first().ifPresent(dose -> data.plain("dose", own -> dose(own, dose)));
            data.texts(
                            "bands",
                            exercise.spec().bands().stream().map(bands::inShort).toList())
                    .texts("drawings", drawings)
                    .texts("blackDrawings", black)
                    .put("normal", marked(rendering.html(page(colour, here, TypeSize.NORMAL)), drawings))
                    .put("large", marked(rendering.html(page(colour, here, TypeSize.LARGE)), drawings));
        });
    }

    /** A script that hands an object over. */
    private static byte[] call(String function, Consumer<JsonText> object) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes(("cuecard.handout." + function + "(").getBytes(StandardCharsets.UTF_8));
        try {
            JsonText.object(script, object);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written to it", e);
        }
        script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
        return script.toByteArray();
    }

    private HandoutItemPage page(ExerciseView exercise, PageLinks here, TypeSize type) {
        SheetFormat format = new SheetFormat(Paper.A4, type, Ink.COLOUR);
        var web = here.plan().exercise(exercise.id());
        return new HandoutItemPage(
                papers.alone(format, here.to(web)),
                new ItemView(
                        1,
                        exercise,
                        here.to(web),
                        exercise.dosage().dose(),
                        exercise.sidesText(),
                        Optional.empty(),
                        Optional.empty(),
                        online.view(web, here.plan())));
    }

    private static List<String> drawings(ExerciseView exercise) {
        return exercise.sheetFigure().map(SheetFigureView::sheetPoses).orElse(List.of()).stream()
                .map(SheetPoseView::sheetDrawing)
                .map(drawing -> drawing.html())
                .toList();
    }

    /** The pieces with a mark for each drawing, which is long and stands in several of them. */
    private static String marked(String html, List<String> drawings) {
        String marked = html;
        for (int i = 0; i < drawings.size(); i++) {
            marked = marked.replace(drawings.get(i), "<svg data-drawing=\"" + i + "\"></svg>");
        }
        return marked;
    }

    /** A programme: what it says of its exercises, and what a handout that follows it says too. */
    byte[] programme(Programme programme) {
        ProgrammeSpec spec = programme.spec();
        return call("programme", data -> {
            data.put("id", programme.id()).put("name", spec.name());
            spec.weeks().ifPresent(weeks -> data.put("weeks", weeks));
            spec.minutes().ifPresent(minutes -> number(data, "minutes", minutes));
            data.put("when", spec.when())
                    .texts(
                            "days",
                            spec.days().stream()
                                    .map(day -> id(day).substring(0, 3))
                                    .toList())
                    .texts("warmUp", spec.warmUp().stream().map(Located::value).toList())
                    .texts(
                            "progression",
                            spec.progression().stream().map(Located::value).toList())
                    .texts("stopSigns", spec.stopSigns())
                    .list("items", items(spec), (list, item) -> list.plainEntry(own -> item(own, item)));
        });
    }

    private List<ProgrammeItem> items(ProgrammeSpec spec) {
        List<ProgrammeItem> items = new ArrayList<>(spec.exercises());
        items.removeIf(item -> catalog.exercise(item.exercise().value()).isEmpty());
        return items;
    }

    private void item(JsonText json, ProgrammeItem item) {
        json.put("exercise", item.exercise().value());
        item.dose().ifPresent(dose -> json.plain("dose", own -> dose(own, dose)));
        json.put("sides", item.sides().map(HandoutData::id));
        item.fromWeek().ifPresent(week -> json.put("fromWeek", week));
        json.put("note", item.note());
    }

    private static void dose(JsonText json, Dose dose) {
        dose.sets().ifPresent(n -> number(json, "sets", n));
        dose.reps().ifPresent(n -> number(json, "reps", n));
        dose.countAs().filter(counted -> counted != CountAs.REPETITIONS).ifPresent(c -> json.put("countAs", id(c)));
        dose.hold().ifPresent(n -> number(json, "hold", n));
        dose.distance().ifPresent(n -> number(json, "distance", n));
        dose.time().ifPresent(n -> number(json, "time", n));
        dose.rest().ifPresent(n -> number(json, "rest", n));
        dose.daysAWeek().ifPresent(n -> number(json, "daysAWeek", n));
        dose.effort().ifPresent(n -> number(json, "effort", n));
        dose.weeks().ifPresent(n -> number(json, "weeks", n));
    }

    /** As a handout's file writes it: {@code 8-12}. */
    private static void number(JsonText json, String name, IntRange range) {
        json.put(name, range.isSingle() ? Wording.figure(range.low()) : range.low() + "-" + range.high());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
