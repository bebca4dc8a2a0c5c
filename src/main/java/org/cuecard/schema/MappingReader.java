package org.cuecard.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceSpan;

/** Reads a mapping: as the fields of a record, or as values by their ids. */
final class MappingReader {
    private final Reading reading;
    private final Findings findings;
    private final Node.Mapping mapping;
    private final Place place;

    MappingReader(Reading reading, Node.Mapping mapping, Place place) {
        this.reading = reading;
        this.findings = reading.findings();
        this.mapping = mapping;
        this.place = place;
    }

    /** The values by their ids, in the file's order; those with a problem are left out. */
    Map<String, Object> named(Shape.Named shape) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (findings.full()) {
                break;
            }
            Node.Scalar key = entry.key();
            if (firstOf(seen, key)) {
                Optional<String> id = id(key);
                Optional<Object> value = ValueReader.read(reading, shape.value(), entry.value(), Place.of(key));
                if (id.isPresent() && value.isPresent()) {
                    values.putIfAbsent(id.get(), value.get());
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** The key, or the id nearest to it, so that what names it elsewhere is not reported as well. */
    private Optional<String> id(Node.Scalar key) {
        if (Naming.isId(key.text())) {
            return Optional.of(key.text());
        }
        String nearest = Naming.toId(key.text());
        findings.report(
                Code.BAD_ID,
                key.span(),
                Plain.quoted(key.text()) + " is not an id: an id holds a to z, 0 to 9 and single hyphens",
                nearest.isEmpty() ? List.of() : List.of("write \"" + nearest + "\""));
        return Optional.of(nearest).filter(id -> !id.isEmpty());
    }

    /** The record; empty when a field that it needs is missing or wrong. */
    Optional<Object> group(RecordShape shape) {
        int before = findings.count();
        Map<String, Node.Entry> given = entriesByKey(shape);
        Object[] values = new Object[shape.fields().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Optional<Object> value = value(shape, field, Optional.ofNullable(given.get(field.key())));
            if (value.isPresent()) {
                values[i] = value.get();
            } else {
                whole = false;
            }
        }
        return whole ? created(shape, values, before) : Optional.empty();
    }

    private Optional<Object> value(RecordShape shape, Field field, Optional<Node.Entry> entry) {
        if (entry.isPresent()) {
            Place here = Place.of(field, entry.get().key().span());
            Optional<Object> value =
                    ValueReader.read(reading, field.shape(), entry.get().value(), here);
            return value.isPresent() ? value : field.shape().whenAbsent();
        }
        Optional<Object> value = field.shape().whenAbsent();
        if (value.isEmpty()) {
            missing(shape, field);
        }
        return value;
    }

    private Optional<Object> created(RecordShape shape, Object[] values, int before) {
        try {
            return Optional.of(shape.create(values));
        } catch (IllegalArgumentException e) {
            // Beside other problems the record may only miss what could not be read.
            if (findings.count() == before) {
                String message = e.getMessage();
                findings.report(
                        Code.BAD_VALUE,
                        mapping.span(),
                        message == null ? place.label() + " contradicts itself" : message,
                        place.meaning());
            }
            return Optional.empty();
        }
    }

    private Map<String, Node.Entry> entriesByKey(RecordShape shape) {
        Map<String, Node.Entry> given = new HashMap<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        List<Node.Entry> unknown = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (findings.full()) {
                break;
            }
            Node.Scalar key = entry.key();
            if (!firstOf(seen, key)) {
                continue;
            }
            if (shape.byKey().containsKey(key.text())) {
                given.put(key.text(), entry);
            } else {
                unknown.add(entry);
            }
        }
        for (Node.Entry entry : unknown) {
            unknown(shape, entry, given);
        }
        return given;
    }

    private boolean firstOf(Map<String, Node.Scalar> seen, Node.Scalar key) {
        Node.Scalar first = seen.putIfAbsent(key.text(), key);
        if (first == null) {
            return true;
        }
        SourceSpan span = first.span();
        findings.report(
                Code.DUPLICATE_KEY,
                key.span(),
                Plain.quoted(key.text()) + " stands here a second time",
                "the first is in line " + span.line() + ": "
                        + span.file().lineAt(span.start()).strip(),
                "keep one of them");
        return false;
    }

    /** Reports a key that no field has; a slip of the finger is then read as the field that was meant. */
    private void unknown(RecordShape shape, Node.Entry entry, Map<String, Node.Entry> given) {
        if (findings.full()) {
            return;
        }
        Node.Scalar key = entry.key();
        if (key.text().isBlank()) {
            findings.report(Code.UNKNOWN_FIELD, key.span(), "a colon stands here without a field's name before it");
            return;
        }
        List<String> free =
                shape.keys().stream().filter(known -> !given.containsKey(known)).toList();
        Optional<String> meant = Suggestion.nearest(key.text(), free);
        List<String> hints = new ArrayList<>();
        meant.ifPresent(known -> hints.add("did you mean \"" + known + "\"?"));
        Homes.of(key.text(), reading.root(), shape).ifPresent(hints::add);
        if (hints.isEmpty()) {
            Suggestion.hint(key.text(), shape.keys()).ifPresent(hints::add);
        }
        findings.report(
                Code.UNKNOWN_FIELD, key.span(), owner(shape) + " has no field " + Plain.quoted(key.text()), hints);
        meant.ifPresent(known -> given.put(known, entry));
    }

    private String owner(RecordShape shape) {
        return place.inList() ? "this " + shape.noun() : place.label();
    }

    private void missing(RecordShape shape, Field field) {
        SourceSpan span = place.anchor();
        if (!mapping.entries().isEmpty() && (place.inList() || place.field().isEmpty())) {
            span = mapping.entries().get(0).key().span();
        }
        List<String> hints = new ArrayList<>();
        hints.add(Addition.of(field));
        if (!field.doc().isEmpty()) {
            hints.add(field.doc());
        }
        findings.report(Code.MISSING_FIELD, span, owner(shape) + " has no \"" + field.key() + "\"", hints);
    }
}
