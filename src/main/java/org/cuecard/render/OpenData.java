package org.cuecard.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.render.data.OpenDrawing;
import org.cuecard.render.data.OpenExercise;
import org.cuecard.render.data.OpenGuide;
import org.cuecard.render.data.OpenPhoto;
import org.cuecard.render.data.OpenProgramme;
import org.cuecard.schema.Choices;
import org.cuecard.schema.JsonSchema;
import org.cuecard.schema.RecordJson;

/** The whole guide as open data, and the schema of that. */
final class OpenData {
    private final Catalog catalog;
    private final SitePlan plan;
    private final LinkTable links;
    private final PhotoArt photos;

    OpenData(Catalog catalog, SitePlan plan, LinkTable links, PhotoArt photos) {
        this.catalog = catalog;
        this.plan = plan;
        this.links = links;
        this.photos = photos;
    }

    /** Writes the JSON; as long as the guide's specs are. */
    void json(UrlPath at, UrlPath schema, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        RecordJson.write(guide(at, schema), out);
        out.flush();
    }

    /** What that JSON holds. */
    String schema(UrlPath at) {
        String id = plan.baseUrl().map(base -> base.of(at)).orElse("");
        return JsonSchema.of(OpenGuide.class, id, "A guide of exercises, version " + OpenGuide.VERSION, Choices.ANY);
    }

    private OpenGuide guide(UrlPath at, UrlPath schema) {
        GuideSpec spec = catalog.guide();
        return new OpenGuide(
                address(schema, at),
                OpenGuide.VERSION,
                spec.title(),
                spec.summary().value(),
                spec.language().value(),
                address(plan.home().path(), at),
                spec.publisher(),
                spec.credit(),
                spec.licence(),
                spec.safety(),
                spec.stopSigns(),
                plan.home().modified(),
                catalog.vocabulary(),
                exercises(at),
                catalog.programmes().values().stream()
                        .map(programme -> programme(programme, at))
                        .toList());
    }

    /** Each is made when it is written, for all of them would be as much as the guide. */
    private List<OpenExercise> exercises(UrlPath at) {
        List<Exercise> all = catalog.exerciseList();
        return new AbstractList<>() {
            @Override
            public OpenExercise get(int index) {
                return exercise(all.get(index), at);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    private OpenExercise exercise(Exercise exercise, UrlPath at) {
        PlannedPage page = plan.exercise(exercise.id());
        return new OpenExercise(
                exercise.id(),
                address(page.path(), at),
                page.modified(),
                drawings(exercise, at),
                plan.motion(exercise.id()).map(path -> address(path, at)),
                photos(exercise, at),
                exercise.spec(),
                text(exercise.body()));
    }

    private List<OpenDrawing> drawings(Exercise exercise, UrlPath at) {
        Set<String> seen = new HashSet<>();
        return exercise.spec().figure().stream()
                .flatMap(figure -> figure.poses().stream())
                .map(pose -> pose.id().value())
                .filter(seen::add)
                .map(pose -> new OpenDrawing(pose, address(plan.pose(exercise.id(), pose), at)))
                .toList();
    }

    private List<OpenPhoto> photos(Exercise exercise, UrlPath at) {
        return exercise.spec().media().stream()
                .flatMap(media -> links
                        .picture(media.file())
                        .flatMap(photos::of)
                        .map(PhotoArt.Photo::largest)
                        .map(size -> new OpenPhoto(
                                media.file().value(), address(size.path(plan), at), size.width(), size.height()))
                        .stream())
                .toList();
    }

    private OpenProgramme programme(Programme programme, UrlPath at) {
        PlannedPage page = plan.programme(programme.id());
        return new OpenProgramme(
                programme.id(), address(page.path(), at), page.modified(), programme.spec(), text(programme.body()));
    }

    private static Optional<String> text(Prose body) {
        return Optional.of(body.text().strip()).filter(text -> !text.isEmpty());
    }

    private String address(UrlPath path, UrlPath from) {
        return plan.baseUrl().map(base -> base.of(path)).orElseGet(() -> plan.href(from, path));
    }
}
