package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.Golden;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.PageSpec;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermKind;
import org.cuecard.model.TermOf;
import org.cuecard.model.Vocabulary;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    /** It fetches nothing: the meta-schemas lie in its jar, and no loader for other places is set. */
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The mistakes that a JSON Schema can see. What a parser or a constructor says is beyond it. */
    private static final Set<Code> SEEN_BY_SCHEMA =
            Set.of(Code.MISSING_FIELD, Code.UNKNOWN_FIELD, Code.WRONG_TYPE, Code.EMPTY_VALUE, Code.BAD_ID);

    private static final Set<String> COMMON = Set.of("empty.txt", "fields.txt", "scalars.txt", "types.txt");

    private static String schemaOf(Class<? extends Record> type) {
        return JsonSchema.of(type, "https://example.org/test.schema.json", "A test", Choices.ANY);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ExerciseSpec.class,
                ProgrammeSpec.class,
                GuideSpec.class,
                Vocabulary.class,
                PageSpec.class,
                Drill.class
            })
    void a_schema_is_valid_by_the_meta_schema(Class<? extends Record> type) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schemaOf(type), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\": \"mapping\"}", InputFormat.JSON))
                .as("the meta-schema itself finds mistakes")
                .isNotEmpty();
    }

    @Test
    void the_schema_of_a_drill_is_its_golden_file() throws IOException {
        Golden.check(Path.of("src/test/resources/schema/drill.schema.json"), schemaOf(Drill.class));
    }

    @Test
    void the_guide_fills_in_the_ids_of_its_vocabulary() {
        String schema = JsonSchema.of(
                ExerciseSpec.class,
                "",
                "Exercise",
                component -> Optional.ofNullable(component.getAnnotation(TermOf.class))
                        .filter(term -> term.value() == TermKind.LEVEL)
                        .map(term -> List.of("novice", "adept")));
        Schema filled = REGISTRY.getSchema(schema);
        String exercise = "{\"level\": \"%s\", \"joints\": [\"any\"]}";
        assertThat(filled.validate(exercise.formatted("novice"), InputFormat.JSON))
                .noneMatch(error -> error.getMessageKey().equals("enum"));
        assertThat(filled.validate(exercise.formatted("expert"), InputFormat.JSON))
                .anyMatch(error -> error.getMessageKey().equals("enum"));
    }

    @TestFactory
    Stream<DynamicTest> the_bundled_guide_is_valid_by_its_schemas() throws IOException {
        return Stream.of(
                        valid("exercises", ExerciseSpec.class),
                        valid("site/programmes", ProgrammeSpec.class),
                        valid("site/guide.yaml", GuideSpec.class),
                        valid("site/vocabulary.yaml", Vocabulary.class))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> its_translations_are_valid_by_theirs() throws IOException {
        return Stream.of(
                        translated("exercises", ExerciseSpec.class),
                        translated("site/programmes", ProgrammeSpec.class),
                        translated("site/guide.de.yaml", GuideSpec.class),
                        translated("site/vocabulary.de.yaml", Vocabulary.class))
                .flatMap(tests -> tests);
    }

    @ParameterizedTest
    @ValueSource(classes = {ExerciseSpec.class, ProgrammeSpec.class, GuideSpec.class, Vocabulary.class, PageSpec.class})
    void the_schema_of_a_translation_is_valid_by_the_meta_schema(Class<? extends Record> type) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(translationOf(type), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level: novice",
                "steps: [{do: Heben., id: lift, pose: {}}]",
                "muscles: {primary: [gluteus-medius]}",
                "nmae: Muschel",
                "name: [Muschel]",
                "setup: Hinlegen."
            })
    void a_translation_says_texts_alone_and_in_their_place(String yaml) {
        Schema schema = REGISTRY.getSchema(translationOf(ExerciseSpec.class));
        assertThat(errors(schema, yaml)).as(yaml).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: Muschel", "name:", "setup: [Hinlegen., ]", "steps: [{do: Heben.}, ]", "summary: 1"})
    void a_translation_need_not_say_all_of_it(String yaml) {
        Schema schema = REGISTRY.getSchema(translationOf(ExerciseSpec.class));
        assertThat(errors(schema, yaml)).as(yaml).isEmpty();
    }

    private static String translationOf(Class<? extends Record> type) {
        return JsonSchema.ofTranslation(type, "https://example.org/test.schema.json", "A test");
    }

    private static Stream<DynamicTest> translated(String place, Class<? extends Record> type) throws IOException {
        return valid(place, "[^.]*\\.[a-z]{2}\\.yaml", REGISTRY.getSchema(translationOf(type)));
    }

    private static Stream<DynamicTest> valid(String place, Class<? extends Record> type) throws IOException {
        return valid(place, "[^.]*\\.yaml", REGISTRY.getSchema(schemaOf(type)));
    }

    private static Stream<DynamicTest> valid(String place, String name, Schema schema) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            List<DynamicTest> tests = files.filter(file -> file.toString().matches(name))
                    .map(file -> DynamicTest.dynamicTest(
                            file.toString(),
                            () -> assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                                    .isEmpty()))
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests.stream();
        }
    }

    /** Only for plain YAML: what an editor makes of anchors, and of broken YAML, is its own parser's affair. */
    @TestFactory
    Stream<DynamicTest> an_editor_sees_what_the_reader_sees() {
        Schema schema = REGISTRY.getSchema(schemaOf(Drill.class));
        return Snippet.all().filter(snippet -> COMMON.contains(snippet.file())).map(snippet -> {
            String yaml = snippet.yaml();
            DiagnosticLog log = new DiagnosticLog();
            SpecReader.read(SourceFile.of("drill.yaml", yaml), Drill.class, log);
            return DynamicTest.dynamicTest(snippet.name(), () -> {
                List<Code> codes = log.all().stream().map(Diagnostic::code).toList();
                if (codes.isEmpty()) {
                    assertThat(errors(schema, yaml)).isEmpty();
                } else if (SEEN_BY_SCHEMA.containsAll(codes) && !yaml.isBlank()) {
                    assertThat(errors(schema, yaml)).isNotEmpty();
                }
            });
        });
    }

    private static List<Error> errors(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }
}
