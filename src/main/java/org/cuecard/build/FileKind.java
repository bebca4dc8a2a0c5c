package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.model.CoachSpec;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.HandoutSpec;
import org.cuecard.model.PageSpec;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermOf;
import org.cuecard.model.Vocabulary;
import org.cuecard.schema.Choices;
import org.cuecard.schema.JsonSchema;
import org.cuecard.schema.Reference;
import org.cuecard.theme.ThemeSpec;

/** The kinds of YAML that an author writes, each with the record that declares it. */
public enum FileKind {
    EXERCISE(ExerciseSpec.class),
    PROGRAMME(ProgrammeSpec.class),
    PAGE(PageSpec.class),
    HANDOUT(HandoutSpec.class),
    GUIDE(GuideSpec.class),
    VOCABULARY(Vocabulary.class),
    THEME(ThemeSpec.class),
    COACH(CoachSpec.class);

    private final Class<? extends Record> type;

    FileKind(Class<? extends Record> type) {
        this.type = type;
    }

    /** The name by which people ask for it: {@code exercise}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The JSON Schema, draft 2020-12.
     *
     * @param guide a guide's folder, whose vocabulary becomes the choices for muscles, equipment and so on; a folder
     *     without a vocabulary gives a schema that fits any guide
     */
    public String schema(Path guide) throws IOException {
        return schema(Files.isDirectory(guide) ? GuideVocabulary.read(guide) : Optional.empty());
    }

    /** The JSON Schema with the words of a vocabulary for choices. */
    String schema(Optional<Vocabulary> vocabulary) {
        Choices choices = component -> Optional.ofNullable(component.getAnnotation(TermOf.class))
                .flatMap(term -> vocabulary.map(words -> List.copyOf(words.ids(term.value()))));
        return JsonSchema.of(type, "urn:cuecard:schema:" + id(), "Cuecard " + id(), choices);
    }

    /** The JSON Schema of its translations; empty for what is no part of a guide, and so is written in one language. */
    public Optional<String> translationSchema() {
        return isOfGuide()
                ? Optional.of(JsonSchema.ofTranslation(
                        type, "urn:cuecard:schema:" + id() + "-translation", "Translation of a Cuecard " + id()))
                : Optional.empty();
    }

    private boolean isOfGuide() {
        return switch (this) {
            case EXERCISE, PROGRAMME, PAGE, GUIDE, VOCABULARY -> true;
            case HANDOUT, THEME, COACH -> false;
        };
    }

    /** The manual's reference of its fields, as Markdown. */
    public String reference() {
        return Reference.of(type);
    }
}
