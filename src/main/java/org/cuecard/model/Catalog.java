package org.cuecard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/**
 * A whole guide, read and checked in itself. Exercises, programmes and pages are sorted by id, so that no order of
 * files on a disk shows.
 *
 * @param guide what site/guide.yaml says
 * @param guideFile that file, for problems that concern the guide as a whole
 * @param translation what is not in the guide's own words; nothing for a guide in the language that it is written in
 * @param assets pictures and other files below site/assets and exercises, by their path in the guide
 */
public record Catalog(
        GuideSpec guide,
        SourceFile guideFile,
        Vocabulary vocabulary,
        Map<String, Exercise> exercises,
        Map<String, Programme> programmes,
        Map<String, GuidePage> pages,
        SortedMap<String, SourceAsset> assets,
        Optional<Translation> translation) {
    public Catalog {
        exercises = sorted(exercises);
        programmes = sorted(programmes);
        pages = sorted(pages);
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** A guide in the language that it is written in. */
    public Catalog(
            GuideSpec guide,
            SourceFile guideFile,
            Vocabulary vocabulary,
            Map<String, Exercise> exercises,
            Map<String, Programme> programmes,
            Map<String, GuidePage> pages,
            SortedMap<String, SourceAsset> assets) {
        this(guide, guideFile, vocabulary, exercises, programmes, pages, assets, Optional.empty());
    }

    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    public List<Exercise> exerciseList() {
        return List.copyOf(exercises.values());
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(map)));
    }
}
