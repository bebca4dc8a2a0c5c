package org.cuecard.theme;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.schema.Doc;

/** Reads records by reflection, once, into the shapes that templates are checked against and run on. */
final class ShapeReader {
    /** The names that mean the same in every template; no component may be called so. */
    static final Set<String> ROOTS = Set.of("t", "param", "asset");

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, Shape.RecordOf> records = new HashMap<>();

    /** @throws IllegalArgumentException when a record holds what no template could show */
    Shape.RecordOf read(Class<?> type) {
        Shape.RecordOf known = records.get(type);
        if (known != null) {
            return known;
        }
        Shape.RecordOf shape = new Shape.RecordOf(type);
        records.put(type, shape);
        for (RecordComponent component : type.getRecordComponents()) {
            String where = type.getSimpleName() + "." + component.getName();
            add(shape, field(component, where), where);
        }
        for (Shape.Field field : List.copyOf(shape.fields().values())) {
            if (field.shape() instanceof Shape.ListOf) {
                add(shape, presence(field), type.getSimpleName() + "." + field.name());
            }
        }
        return shape;
    }

    private static void add(Shape.RecordOf shape, Shape.Field field, String where) {
        if (ROOTS.contains(field.name())) {
            throw new IllegalArgumentException(where + ": \"" + field.name() + "\" is taken in every template");
        }
        if (shape.field(field.name()).isPresent()) {
            throw new IllegalArgumentException(where + ": \"" + field.name() + "\" is there twice");
        }
        shape.add(field);
    }

    private Shape.Field field(RecordComponent component, String where) {
        Doc doc = component.getAnnotation(Doc.class);
        Shape shape = shape(component.getGenericType(), where);
        return new Shape.Field(
                component.getName(), shape, accessor(component.getAccessor()), doc == null ? "" : doc.value());
    }

    /**
     * Mustache cannot ask whether a list is empty without walking through it: {@code items} brings {@code hasItems}.
     */
    private static Shape.Field presence(Shape.Field list) {
        Shape.Accessor items = list.accessor();
        return new Shape.Field(
                presenceName(list.name()),
                new Shape.Flag(),
                view -> !((List<?>) items.get(view)).isEmpty(),
                "Whether there is anything in `" + list.name() + "`.");
    }

    /** Whether a name of a record is there only because a list is. */
    static boolean isPresence(Shape.RecordOf record, String name) {
        return record.fields().values().stream()
                .anyMatch(field -> field.shape() instanceof Shape.ListOf
                        && presenceName(field.name()).equals(name));
    }

    static String presenceName(String list) {
        return "has" + list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1);
    }

    private Shape shape(Type type, String where) {
        if (type == String.class) {
            return new Shape.Text();
        }
        if (type == boolean.class) {
            return new Shape.Flag();
        }
        if (type == int.class || type == long.class) {
            return new Shape.Numeral();
        }
        if (type == Markup.class) {
            return new Shape.Marked();
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return read(raw);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Shape.ListOf(held(generic, where));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return new Shape.OptionalOf(held(generic, where));
        }
        throw new IllegalArgumentException(where + ": a template cannot show a " + type.getTypeName());
    }

    /** What a list or an optional holds. Of two layers a section could not tell which one it opens. */
    private Shape held(ParameterizedType generic, String where) {
        Type argument = generic.getActualTypeArguments()[0];
        Shape shape =
                argument == Integer.class || argument == Long.class ? new Shape.Numeral() : shape(argument, where);
        if (shape instanceof Shape.ListOf || shape instanceof Shape.OptionalOf || shape instanceof Shape.Flag) {
            throw new IllegalArgumentException(where + ": a template cannot show a " + generic.getTypeName());
        }
        return shape;
    }

    private static Shape.Accessor accessor(Method method) {
        MethodHandle handle;
        try {
            method.setAccessible(true);
            handle = MethodHandles.lookup().unreflect(method).asType(ACCESSOR);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not accessible: " + method, e);
        }
        return view -> {
            try {
                return (Object) handle.invokeExact(view);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor of a record threw", e);
            }
        };
    }
}
