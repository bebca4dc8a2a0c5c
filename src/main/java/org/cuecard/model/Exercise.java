package org.cuecard.model;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.cuecard.schema.PackedRecord;
import org.cuecard.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** An exercise of the guide. Immutable; safe for use by several threads. */
public final class Exercise {
    private final String id;
    private final String name;
    private final Content content;
    private final SourceFile specFile;
    private final SourceFile bodyFile;

    private Exercise(String id, String name, Content content, SourceFile specFile, SourceFile bodyFile) {
        this.id = id;
        this.name = name;
        this.content = content;
        this.specFile = specFile;
        this.bodyFile = bodyFile;
    }

    /**
     * An exercise.
     *
     * @param id the file's name, {@code [a-z0-9]+(-[a-z0-9]+)*}
     * @param spec what its YAML says
     * @param body what its Markdown says
     * @param specFile the YAML file
     * @param bodyFile the Markdown file
     */
    public Exercise(String id, ExerciseSpec spec, Prose body, SourceFile specFile, SourceFile bodyFile) {
        this(id, spec.name(), new Open(spec, body), specFile, bodyFile);
    }

    /**
     * The same exercise in about a fifth of its memory. Spec and body are made anew for whoever asks, unless somebody
     * still holds them; its files let go of their texts.
     */
    public Exercise packed() {
        specFile.release();
        bodyFile.release();
        return new Exercise(id, name, new Closed(spec(), body()), specFile, bodyFile);
    }

    public String id() {
        return id;
    }

    /** Its spec's name, which is at hand in a packed exercise too: other exercises' pages ask for no more. */
    public String name() {
        return name;
    }

    public ExerciseSpec spec() {
        return content.spec();
    }

    public Prose body() {
        return content.body();
    }

    public SourceFile specFile() {
        return specFile;
    }

    public SourceFile bodyFile() {
        return bodyFile;
    }

    private interface Content {
        ExerciseSpec spec();

        Prose body();
    }

    private record Open(ExerciseSpec spec, Prose body) implements Content {}

    private static final class Closed implements Content {
        private final Remade<ExerciseSpec> spec;
        private final Remade<Prose> body;

        Closed(ExerciseSpec spec, Prose body) {
            this.spec = new Remade<>(PackedRecord.of(spec, ExerciseSpec.class)::unpack);
            this.body = new Remade<>(PackedProse.of(body)::unpack);
        }

        @Override
        public ExerciseSpec spec() {
            return spec.get();
        }

        @Override
        public Prose body() {
            return body.get();
        }
    }

    /** Something that is made when it is asked for, unless somebody still holds it. */
    private static final class Remade<T> implements Supplier<T> {
        private final Supplier<T> make;
        private @Nullable WeakReference<T> last;

        Remade(Supplier<T> make) {
            this.make = make;
        }

        @Override
        public T get() {
            WeakReference<T> known = last;
            T held = known == null ? null : known.get();
            if (held != null) {
                return held;
            }
            T made = make.get();
            last = new WeakReference<>(made);
            return made;
        }
    }
}
