package org.cuecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MuscleRegionTest {
    @Test
    void every_muscle_of_the_bundled_vocabulary_has_its_place() throws IOException {
        String vocabulary = Files.readString(Path.of("site/vocabulary.yaml"));
        String muscles = vocabulary.substring(vocabulary.indexOf("\nmuscles:\n"), vocabulary.indexOf("\nequipment:\n"));
        List<String> ids = Pattern.compile("(?m)^  ([a-z-]+):$")
                .matcher(muscles)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids)
                .hasSizeGreaterThan(25)
                .allSatisfy(id -> assertThat(MuscleRegion.named(id)).isPresent());
    }

    @Test
    void a_name_that_is_no_place_has_none() {
        assertThat(MuscleRegion.named("elbow")).isEmpty();
        assertThat(MuscleRegion.named("GLUTEUS_MEDIUS")).isEmpty();
    }
}
