package org.cuecard.render.data;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Organisation;
import org.cuecard.model.Vocabulary;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;

/** A whole guide as open data. */
@Doc("A whole guide as open data. Addresses are absolute where the guide has a base URL, else relative to this file.")
public record OpenGuide(
        @Doc("The address of the JSON Schema of this file.") @Key("$schema")
        String schema,

        @Doc("The version of this form. It grows when a reader of the last one would misunderstand the next.")
        int version,

        @Doc("The guide's title.") String title,
        @Doc("What the guide is.") String summary,

        @Doc("The language of its content, as a BCP 47 tag.")
        String language,

        @Doc("The address of its home page.") String url,
        @Doc("Who publishes it.") Organisation publisher,

        @Doc("The credit line. Whoever shows the data shows it too.")
        String credit,

        @Doc("The licence of the guide's texts, where it names one.")
        Optional<String> licence,

        @Doc("The safety text, a sentence an entry. It belongs beside every exercise.")
        List<String> safety,

        @Doc("When to stop, for every exercise that names no signs of its own.")
        List<String> stopSigns,

        @Doc("The last day on which the content changed or was reviewed.")
        Optional<LocalDate> modified,

        @Doc("The terms that exercises and programmes use, by id.")
        Vocabulary vocabulary,

        @Doc("The exercises, in the order of their ids.") List<OpenExercise> exercises,
        @Doc("The programmes, in the order of their ids.") List<OpenProgramme> programmes) {
    /** The version that this program writes. */
    public static final int VERSION = 1;

    public OpenGuide {
        safety = List.copyOf(safety);
        stopSigns = List.copyOf(stopSigns);
        // Not copied: the list may make each of its entries when somebody looks at it.
        exercises = Collections.unmodifiableList(exercises);
        programmes = List.copyOf(programmes);
    }
}
