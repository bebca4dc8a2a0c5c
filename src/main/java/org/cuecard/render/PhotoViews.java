package org.cuecard.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Media;
import org.cuecard.model.Step;
import org.cuecard.render.view.PictureView;
import org.cuecard.source.Located;

/** Photographs as pages, cards and sheets show them. */
final class PhotoViews {
    private final Wording words;

    PhotoViews(Wording words) {
        this.words = words;
    }

    /** The photograph that stands for an exercise: the first of its media. */
    Optional<PictureView> key(ExerciseSpec spec, PageLinks here) {
        return spec.media().stream().findFirst().flatMap(media -> view(media, here));
    }

    /**
     * Those that stand by themselves on the exercise's page: not the one at its head, nor those beside steps.
     *
     * @param head whether the first stands at the head
     */
    List<PictureView> others(ExerciseSpec spec, boolean head, PageLinks here) {
        Set<String> shown = new HashSet<>();
        spec.steps().forEach(step -> step.photo().map(Located::value).ifPresent(shown::add));
        List<PictureView> views = new ArrayList<>();
        for (int i = head ? 1 : 0; i < spec.media().size(); i++) {
            Media media = spec.media().get(i);
            if (!shown.contains(media.file().value())) {
                view(media, here).ifPresent(views::add);
            }
        }
        return views;
    }

    /** The photograph that a step names. */
    Optional<PictureView> ofStep(ExerciseSpec spec, Step step, PageLinks here) {
        return step.photo()
                .flatMap(photo -> spec.media().stream()
                        .filter(media -> media.file().equals(photo))
                        .findFirst())
                .flatMap(media -> view(media, here));
    }

    /** Whom to thank, each once. */
    List<String> credits(ExerciseSpec spec) {
        return spec.media().stream()
                .flatMap(media -> credit(media).stream())
                .distinct()
                .toList();
    }

    private Optional<String> credit(Media media) {
        List<String> parts =
                Stream.concat(media.credit().stream(), media.licence().stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.commas(parts));
    }

    private Optional<PictureView> view(Media media, PageLinks here) {
        return here.photo(media.file())
                .map(photo -> new PictureView(
                        here.to(photo.largest().path(here.plan())),
                        srcset(photo, here),
                        photo.largest().width(),
                        photo.largest().height(),
                        photo.largest().height() > photo.largest().width(),
                        media.alt().value(),
                        credit(media)));
    }

    /** All sizes, for the browser to choose from. */
    static String srcset(PhotoArt.Photo photo, PageLinks here) {
        return photo.sizes().stream()
                .map(size -> here.to(size.path(here.plan())) + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
