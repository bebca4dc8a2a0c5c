package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cuecard.build.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The emitted JSON Schemas, held against their own definition and against the bundled guide. */
class SchemaTest {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void each_is_a_valid_schema_of_draft_2020_12(FileKind kind) throws IOException {
        Schema meta =
                registry.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(kind.schema(Path.of("")), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_spec_of_the_bundled_guide_and_of_the_manual_is_valid() throws IOException {
        assertValid(FileKind.EXERCISE, "", "exercises", 4);
        assertValid(FileKind.PROGRAMME, "", "site/programmes", 2);
        assertValid(FileKind.GUIDE, "", "site/guide.yaml", 1);
        assertValid(FileKind.VOCABULARY, "", "site/vocabulary.yaml", 1);
        assertValid(FileKind.THEME, "", "themes/cuecard/theme.yaml", 1);
        assertValid(FileKind.EXERCISE, "src/manual", "src/manual/exercises", 1);
        assertValid(FileKind.GUIDE, "src/manual", "src/manual/site/guide.yaml", 1);
    }

    @Test
    void a_muscle_that_the_vocabulary_lacks_is_refused_in_the_editor_already() throws IOException {
        String spec = Files.readString(Path.of("exercises/clamshell.yaml")).replace("gluteus-medius", "gluteus-medium");
        assertThat(schema(FileKind.EXERCISE, "").validate(spec, InputFormat.YAML))
                .isNotEmpty();
    }

    private void assertValid(FileKind kind, String guide, String place, int least) throws IOException {
        Schema schema = schema(kind, guide);
        List<Path> specs;
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            specs = files.filter(file -> file.toString().matches("[^.]*\\.yaml"))
                    .toList();
        }
        assertThat(specs).hasSizeGreaterThanOrEqualTo(least);
        for (Path spec : specs) {
            assertThat(schema.validate(Files.readString(spec), InputFormat.YAML))
                    .as("%s", spec)
                    .isEmpty();
        }
    }

    private Schema schema(FileKind kind, String guide) throws IOException {
        return registry.getSchema(kind.schema(Path.of(guide)), InputFormat.JSON);
    }
}
