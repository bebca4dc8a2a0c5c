package org.cuecard.schema;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema of a shape. Records and documented choices become definitions, each written once and referred to by
 * name, so that a record may hold its own kind.
 */
final class ShapeSchema implements Shape.Visitor<Map<String, Object>> {
    private final Definitions definitions;
    private final Optional<List<String>> choices;

    private ShapeSchema(Definitions definitions, Optional<List<String>> choices) {
        this.definitions = definitions;
        this.choices = choices;
    }

    /**
     * What a whole record asks of an object: its properties, which of them are required, and that there are no others.
     */
    static Map<String, Object> object(RecordShape shape, Definitions definitions, Choices choices) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            properties.put(field.key(), property(field, definitions, choices));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!shape.requiredKeys().isEmpty()) {
            schema.put("required", shape.requiredKeys());
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Field field, Definitions definitions, Choices choices) {
        Map<String, Object> property = new LinkedHashMap<>();
        String description = (field.doc() + " " + rangeOf(field.shape())).strip();
        if (!description.isEmpty()) {
            property.put("description", description);
        }
        property.putAll(field.shape().accept(new ShapeSchema(definitions, choices.of(field.component()))));
        ExampleJson.of(field).ifPresent(example -> property.put("examples", List.of(example)));
        return property;
    }

    /** The range in words, where the schema's own numbers do not hold for what is written as a text. */
    private static String rangeOf(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return rangeOf(maybe.value());
        }
        if (shape instanceof Shape.Placed placed) {
            return rangeOf(placed.value());
        }
        if (shape instanceof Shape.Many many) {
            return rangeOf(many.entry());
        }
        return shape instanceof Shape.Spelled spelled && spelled.bounds().isPresent()
                ? "From " + spelled.bounds().get() + "."
                : "";
    }

    /** The definitions that a schema refers to, in the order in which they are first met. */
    static final class Definitions {
        private final Class<?> root;
        private final Map<Class<?>, String> names = new LinkedHashMap<>();
        private final Map<String, Object> schemas = new LinkedHashMap<>();
        private final Deque<RecordShape> ahead = new ArrayDeque<>();

        Definitions(Class<?> root) {
            this.root = root;
        }

        private Map<String, Object> reference(RecordShape shape) {
            if (shape.type() == root) {
                return Map.of("$ref", "#");
            }
            if (!names.containsKey(shape.type())) {
                ahead.add(shape);
            }
            return Map.of("$ref", "#/$defs/" + name(shape.type()));
        }

        private Map<String, Object> reference(Shape.Choice shape) {
            String name = name(shape.type());
            schemas.put(name, described(shape));
            return Map.of("$ref", "#/$defs/" + name);
        }

        private String name(Class<?> type) {
            String known = names.get(type);
            if (known != null) {
                return known;
            }
            String base = Naming.noun(type).replace(' ', '-');
            String name = base;
            for (int i = 2; names.containsValue(name); i++) {
                name = base + "-" + i;
            }
            names.put(type, name);
            schemas.put(name, Map.of());
            return name;
        }

        private Map<String, Object> orShorthand(RecordShape shape, Map<String, Object> object, Choices choices) {
            return shape.shorthand()
                    .<Map<String, Object>>map(field -> Map.of("anyOf", List.of(property(field, this, choices), object)))
                    .orElse(object);
        }

        /** All of them, once the root is done. */
        Map<String, Object> finish(Choices choices) {
            while (!ahead.isEmpty()) {
                RecordShape shape = ahead.remove();
                Map<String, Object> schema = new LinkedHashMap<>();
                if (!shape.doc().isEmpty()) {
                    schema.put("description", shape.doc());
                }
                schema.putAll(orShorthand(shape, object(shape, this, choices), choices));
                schemas.put(name(shape.type()), schema);
            }
            return Collections.unmodifiableMap(schemas);
        }
    }

    private static Map<String, Object> described(Shape.Choice shape) {
        List<Map<String, Object>> options = shape.options().values().stream()
                .map(option -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("const", option.key());
                    if (!option.doc().isEmpty()) {
                        one.put("description", option.doc());
                    }
                    return one;
                })
                .toList();
        return Map.of("oneOf", options);
    }

    /** Any scalar: the reader takes a number or a truth value as the text that stands there. */
    @Override
    public Map<String, Object> text(Shape.Text shape) {
        if (choices.isPresent()) {
            return Map.of("enum", choices.get());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "number", "boolean"));
        schema.put("pattern", "\\S");
        return schema;
    }

    @Override
    public Map<String, Object> wholeNumber(Shape.WholeNumber shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        bounds(schema, shape.bounds());
        return schema;
    }

    @Override
    public Map<String, Object> flag(Shape.Flag shape) {
        return Map.of("type", "boolean");
    }

    @Override
    public Map<String, Object> day(Shape.Day shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date");
        schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        return schema;
    }

    @Override
    public Map<String, Object> choice(Shape.Choice shape) {
        return shape.documented() ? definitions.reference(shape) : Map.of("enum", shape.keys());
    }

    @Override
    public Map<String, Object> spelled(Shape.Spelled shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape.spelling().takesNumber()) {
            boolean fractions = shape.spelling().takesDecimal();
            schema.put("type", List.of(fractions ? "number" : "integer", "string"));
            bounds(schema, shape.bounds());
        } else {
            schema.put("type", "string");
        }
        schema.put("pattern", shape.spelling().pattern());
        return schema;
    }

    private static void bounds(Map<String, Object> schema, Optional<Bounds> bounds) {
        bounds.ifPresent(b -> {
            schema.put("minimum", b.min());
            schema.put("maximum", b.max());
        });
    }

    @Override
    public Map<String, Object> many(Shape.Many shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", shape.entry().accept(this));
        if (shape.least().orElse(0) > 0) {
            schema.put("minItems", shape.least().getAsInt());
        }
        return schema;
    }

    @Override
    public Map<String, Object> named(Shape.Named shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", Naming.ID_PATTERN));
        schema.put("additionalProperties", shape.value().accept(this));
        if (shape.least().orElse(0) > 0) {
            schema.put("minProperties", shape.least().getAsInt());
        }
        return schema;
    }

    @Override
    public Map<String, Object> group(Shape.Group shape) {
        return definitions.reference(shape.shape());
    }

    @Override
    public Map<String, Object> placed(Shape.Placed shape) {
        return shape.value().accept(this);
    }

    @Override
    public Map<String, Object> maybe(Shape.Maybe shape) {
        return shape.value().accept(this);
    }
}
