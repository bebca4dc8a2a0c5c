package org.cuecard.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cuecard.source.Located;

/**
 * Finds the shape of a component. An annotation that nothing in the component's type can obey is a mistake of the
 * programmer and is refused, for it would be a promise that nobody keeps.
 */
final class ShapeFinder {
    private final RecordComponent component;
    private Optional<Bounds> bounds;
    private OptionalInt least;

    private ShapeFinder(RecordComponent component) {
        this.component = component;
        Range range = component.getAnnotation(Range.class);
        AtLeast atLeast = component.getAnnotation(AtLeast.class);
        this.bounds = range == null ? Optional.empty() : Optional.of(new Bounds(range.min(), range.max()));
        this.least = atLeast == null ? OptionalInt.empty() : OptionalInt.of(atLeast.value());
    }

    static Shape shapeOf(RecordComponent component) {
        ShapeFinder finder = new ShapeFinder(component);
        Shape shape = finder.find(component.getGenericType());
        if (finder.bounds.isPresent()) {
            throw finder.mistake("@Range belongs on whole numbers and on scalars made of them");
        }
        if (finder.least.isPresent()) {
            throw finder.mistake("@AtLeast belongs on lists and maps");
        }
        return shape;
    }

    private Shape find(Type type) {
        if (type instanceof Class<?> simple) {
            return simple(simple);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return new Shape.Maybe(find(arguments[0]));
            }
            if (generic.getRawType() == Located.class) {
                return new Shape.Placed(find(arguments[0]));
            }
            if (generic.getRawType() == List.class) {
                OptionalInt entries = takeLeast();
                return new Shape.Many(find(arguments[0]), entries);
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                OptionalInt entries = takeLeast();
                return new Shape.Named(find(arguments[1]), entries);
            }
        }
        throw mistake("nothing reads the type " + type.getTypeName());
    }

    private Shape simple(Class<?> type) {
        if (type == String.class) {
            return new Shape.Text();
        }
        if (type == Integer.class || type == int.class) {
            return new Shape.WholeNumber(takeBounds());
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Shape.Flag();
        }
        if (type == LocalDate.class) {
            return new Shape.Day();
        }
        Scalar scalar = type.getAnnotation(Scalar.class);
        if (scalar != null) {
            return spelled(Spelling.of(type, scalar));
        }
        if (type.isEnum()) {
            return choice(type);
        }
        if (type.isRecord()) {
            return new Shape.Group(type.asSubclass(Record.class));
        }
        throw mistake("nothing reads the type " + type.getName());
    }

    private Shape spelled(Spelling spelling) {
        return new Shape.Spelled(spelling, spelling.hasNumbers() ? takeBounds() : Optional.empty());
    }

    private static Shape choice(Class<?> type) {
        Map<String, Shape.Choice.Option> options = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            try {
                Key key = type.getField(name).getAnnotation(Key.class);
                Doc doc = type.getField(name).getAnnotation(Doc.class);
                String word = key == null ? Naming.kebabOfConstant(name) : key.value();
                options.put(word, new Shape.Choice.Option(word, doc == null ? "" : doc.value(), constant));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("an enum without its own constant " + name, e);
            }
        }
        return new Shape.Choice(type, Collections.unmodifiableMap(options));
    }

    private Optional<Bounds> takeBounds() {
        Optional<Bounds> taken = bounds;
        bounds = Optional.empty();
        return taken;
    }

    private OptionalInt takeLeast() {
        OptionalInt taken = least;
        least = OptionalInt.empty();
        return taken;
    }

    private IllegalStateException mistake(String what) {
        return new IllegalStateException(
                component.getDeclaringRecord().getName() + "." + component.getName() + ": " + what);
    }
}
