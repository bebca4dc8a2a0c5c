package org.cuecard.parse;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.Translation;
import org.cuecard.model.Vocabulary;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/**
 * What could be read of a guide, whole or not: the checks look at this, so that a guide with a broken vocabulary still
 * hears of its broken links.
 */
record Contents(
        Optional<GuideSpec> guide,
        SourceFile guideFile,
        Optional<Vocabulary> vocabulary,
        SourceFile vocabularyFile,
        Map<String, Exercise> exercises,
        Map<String, Programme> programmes,
        Map<String, GuidePage> pages,
        Ids exerciseIds,
        Ids programmeIds,
        SortedMap<String, SourceAsset> assets,
        Optional<Translation> translation) {
    /** The catalog, when both the guide's and the vocabulary's file could be read. */
    Optional<Catalog> catalog() {
        return guide.flatMap(spec -> vocabulary.map(
                terms -> new Catalog(spec, guideFile, terms, exercises, programmes, pages, assets, translation)));
    }
}
