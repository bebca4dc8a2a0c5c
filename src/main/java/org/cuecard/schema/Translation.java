package org.cuecard.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceSpan;

/**
 * Lays the YAML of a translation over that of its original, before either is read as a record. Each text keeps the
 * place where it stands, so that a problem is told in the file that has it.
 *
 * <p>A list is translated entry by entry, by position. Where an entry of a list of records names what is no text, such
 * as an id, it goes to the entry of the original that says the same there. What says nothing is not translated.
 */
final class Translation {
    private final Findings findings;
    private final List<TranslatedText> texts = new ArrayList<>();

    Translation(Findings findings) {
        this.findings = findings;
    }

    /** Every text for readers that was met, in the original's order. */
    List<TranslatedText> texts() {
        return texts;
    }

    Node merge(RecordShape shape, Node original, Optional<Node> overlay) {
        return group(shape, original, said(overlay), "", Set.of());
    }

    private Node group(RecordShape shape, Node original, Optional<Node> overlay, String path, Set<String> anchors) {
        if (!(original instanceof Node.Mapping mapping)) {
            // A single value in place of a record is no text for readers.
            overlay.ifPresent(node -> noText(node.span(), shape.noun()));
            return original;
        }
        Map<String, Node.Entry> given = given(overlay, "a " + shape.noun());
        List<Node.Entry> merged = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Field field = shape.byKey().get(entry.key().text());
            Optional<Node.Entry> other = anchors.contains(entry.key().text())
                    ? Optional.empty()
                    : Optional.ofNullable(given.get(entry.key().text()));
            merged.add(
                    field == null
                            ? entry
                            : new Node.Entry(entry.key(), field(field, entry.value(), other, join(path, field.key()))));
        }
        Set<String> there =
                mapping.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        for (Node.Entry entry : given.values()) {
            if (there.contains(entry.key().text())) {
                continue;
            }
            if (mayBeAdded(shape, entry)) {
                merged.add(entry);
            } else {
                extra(shape, entry.key(), there);
            }
        }
        return new Node.Mapping(merged, mapping.span());
    }

    private static boolean mayBeAdded(RecordShape shape, Node.Entry entry) {
        Field field = shape.byKey().get(entry.key().text());
        Translate mark = field == null ? null : field.component().getAnnotation(Translate.class);
        return mark != null && mark.added() && said(Optional.of(entry.value())).isPresent();
    }

    private Node field(Field field, Node original, Optional<Node.Entry> entry, String path) {
        Shape shape = core(field.shape());
        Optional<Node> overlay = said(entry.map(Node.Entry::value));
        Translate mark = field.component().getAnnotation(Translate.class);
        if (mark != null) {
            return shape instanceof Shape.Many ? list(mark, original, overlay, path) : text(original, overlay, path);
        }
        if (shape instanceof Shape.Group record) {
            return group(record.shape(), original, overlay, path, Set.of());
        }
        if (shape instanceof Shape.Many many && core(many.entry()) instanceof Shape.Group record) {
            return entries(record.shape(), original, overlay, path);
        }
        if (shape instanceof Shape.Named named && core(named.value()) instanceof Shape.Group record) {
            return byId(record.shape(), original, overlay, path);
        }
        entry.ifPresent(given -> noText(given.key().span(), Plain.quoted(field.key())));
        return original;
    }

    private Node text(Node original, Optional<Node> overlay, String path) {
        if (!(original instanceof Node.Scalar scalar) || scalar.saysNothing()) {
            return original;
        }
        Optional<Node.Scalar> text = overlay.flatMap(this::scalar);
        texts.add(new TranslatedText(
                path, scalar.text(), text.isPresent(), text.orElse(scalar).span()));
        return text.isPresent() ? text.get() : original;
    }

    private Optional<Node.Scalar> scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        if (!(node instanceof Node.Broken)) {
            findings.report(Code.WRONG_TYPE, node.span(), "a text belongs here, as in the original");
        }
        return Optional.empty();
    }

    private Node list(Translate mark, Node original, Optional<Node> overlay, String path) {
        if (!(original instanceof Node.Sequence sequence)) {
            return original;
        }
        Optional<Node.Sequence> other = overlay.flatMap(this::sequence);
        if (mark.whole()) {
            String all = sequence.entries().stream()
                    .map(entry -> entry instanceof Node.Scalar scalar ? scalar.text() : "")
                    .collect(Collectors.joining("\n"));
            if (!all.isEmpty()) {
                texts.add(new TranslatedText(
                        path,
                        all,
                        other.isPresent(),
                        other.map(Node.Sequence::span).orElse(sequence.span())));
            }
            return other.isPresent() ? other.get() : original;
        }
        List<Node> given = other.map(Node.Sequence::entries).orElse(List.of());
        tooMany(given, sequence.entries().size());
        List<Node> merged = new ArrayList<>();
        for (Node entry : sequence.entries()) {
            int at = merged.size();
            Optional<Node> text = at < given.size() ? said(Optional.of(given.get(at))) : Optional.empty();
            merged.add(text(entry, text, join(path, Integer.toString(at + 1))));
        }
        return new Node.Sequence(merged, sequence.span());
    }

    private Optional<Node.Sequence> sequence(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return Optional.of(sequence);
        }
        if (!(node instanceof Node.Broken)) {
            findings.report(Code.WRONG_TYPE, node.span(), "a list belongs here, as in the original");
        }
        return Optional.empty();
    }

    private void tooMany(List<Node> given, int there) {
        if (given.size() > there) {
            findings.report(
                    Code.NOTHING_TO_TRANSLATE,
                    given.get(there).span(),
                    there == 1 ? "the original has one entry here" : "the original has only " + there + " entries here",
                    "a translation follows its original entry by entry; leave out what is too much");
        }
    }

    private Node entries(RecordShape shape, Node original, Optional<Node> overlay, String path) {
        if (!(original instanceof Node.Sequence sequence)) {
            return original;
        }
        List<Node> given =
                overlay.flatMap(this::sequence).map(Node.Sequence::entries).orElse(List.of());
        tooMany(given, sequence.entries().size());
        Map<Integer, Node> placed = new HashMap<>();
        Map<Integer, Set<String>> anchored = new HashMap<>();
        for (int i = 0; i < Math.min(given.size(), sequence.entries().size()); i++) {
            Set<String> anchors = anchors(shape, given.get(i));
            int at = i;
            if (!anchors.isEmpty()) {
                at = counterpart(sequence.entries(), (Node.Mapping) given.get(i), anchors, placed.keySet());
            }
            if (at < 0) {
                noCounterpart(shape, (Node.Mapping) given.get(i), anchors);
            } else if (said(Optional.of(given.get(i))).isPresent()) {
                placed.put(at, given.get(i));
                anchored.put(at, anchors);
            }
        }
        List<Node> merged = new ArrayList<>();
        for (Node entry : sequence.entries()) {
            int at = merged.size();
            merged.add(group(
                    shape,
                    entry,
                    Optional.ofNullable(placed.get(at)),
                    join(path, name(entry, at)),
                    anchored.getOrDefault(at, Set.of())));
        }
        return new Node.Sequence(merged, sequence.span());
    }

    /** An entry with an id goes by it, so that one more entry before it does not make its text look new. */
    private static String name(Node entry, int at) {
        return value(entry, "id").orElse(Integer.toString(at + 1));
    }

    /** The fields by which an entry says which one of the original it translates. */
    private static Set<String> anchors(RecordShape shape, Node entry) {
        Set<String> anchors = new HashSet<>();
        if (entry instanceof Node.Mapping mapping) {
            for (Node.Entry given : mapping.entries()) {
                Field field = shape.byKey().get(given.key().text());
                if (field != null
                        && given.value() instanceof Node.Scalar
                        && field.component().getAnnotation(Translate.class) == null) {
                    anchors.add(field.key());
                }
            }
        }
        return anchors;
    }

    private static int counterpart(List<Node> originals, Node.Mapping entry, Set<String> anchors, Set<Integer> taken) {
        for (int i = 0; i < originals.size(); i++) {
            Node original = originals.get(i);
            if (!taken.contains(i)
                    && anchors.stream().allMatch(key -> value(entry, key).equals(value(original, key)))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> value(Node entry, String key) {
        if (entry instanceof Node.Mapping mapping) {
            for (Node.Entry field : mapping.entries()) {
                if (field.key().text().equals(key) && field.value() instanceof Node.Scalar scalar) {
                    return Optional.of(scalar.text());
                }
            }
        }
        return Optional.empty();
    }

    private void noCounterpart(RecordShape shape, Node.Mapping entry, Set<String> anchors) {
        Node.Entry named = entry.entries().stream()
                .filter(field -> anchors.contains(field.key().text()))
                .findFirst()
                .orElseThrow();
        findings.report(
                Code.NOTHING_TO_TRANSLATE,
                named.value().span(),
                "the original has no " + shape.noun() + " with this "
                        + Plain.quoted(named.key().text()) + " that is not translated yet",
                "an entry of a translation that names such a field is for the entry of the original that says the same");
    }

    private Node byId(RecordShape shape, Node original, Optional<Node> overlay, String path) {
        if (!(original instanceof Node.Mapping mapping)) {
            return original;
        }
        Map<String, Node.Entry> given = given(overlay, "a group of ids");
        List<Node.Entry> merged = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            String id = entry.key().text();
            there.add(id);
            Optional<Node> other = said(Optional.ofNullable(given.get(id)).map(Node.Entry::value));
            merged.add(new Node.Entry(entry.key(), group(shape, entry.value(), other, join(path, id), Set.of())));
        }
        given.values().stream()
                .filter(entry -> !there.contains(entry.key().text()))
                .forEach(entry -> findings.report(
                        Code.NOTHING_TO_TRANSLATE,
                        entry.key().span(),
                        "the original has no " + shape.noun() + " "
                                + Plain.quoted(entry.key().text()),
                        Suggestion.hint(entry.key().text(), there).stream().toList()));
        return new Node.Mapping(merged, mapping.span());
    }

    private Map<String, Node.Entry> given(Optional<Node> overlay, String what) {
        Map<String, Node.Entry> given = new HashMap<>();
        if (overlay.isPresent() && overlay.get() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (given.putIfAbsent(entry.key().text(), entry) != null) {
                    findings.report(
                            Code.DUPLICATE_KEY,
                            entry.key().span(),
                            Plain.quoted(entry.key().text()) + " stands here a second time",
                            "keep one of them");
                }
            }
        } else if (overlay.isPresent() && !(overlay.get() instanceof Node.Broken)) {
            findings.report(Code.WRONG_TYPE, overlay.get().span(), what + " belongs here, as in the original");
        }
        return given;
    }

    private void extra(RecordShape shape, Node.Scalar key, Set<String> there) {
        Field field = shape.byKey().get(key.text());
        if (field == null) {
            findings.report(
                    Code.UNKNOWN_FIELD,
                    key.span(),
                    "this " + shape.noun() + " has no field " + Plain.quoted(key.text()),
                    Suggestion.hint(key.text(), shape.keys()).stream().toList());
        } else if (field.component().getAnnotation(Translate.class) == null
                && core(field.shape()) instanceof Shape.Text) {
            noText(key.span(), Plain.quoted(field.key()));
        } else {
            findings.report(
                    Code.NOTHING_TO_TRANSLATE,
                    key.span(),
                    "the original says nothing under " + Plain.quoted(key.text()),
                    there.isEmpty()
                            ? "leave it out, or say it in the original first"
                            : "leave it out, or say it in the original first: it has "
                                    + String.join(", ", sorted(there)));
        }
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    private void noText(SourceSpan place, String what) {
        findings.report(
                Code.NOT_TRANSLATABLE,
                place,
                what + " is not a text for readers, so a translation leaves it to its original",
                "leave it out here");
    }

    private static Optional<Node> said(Optional<Node> node) {
        return node.filter(given -> !(given instanceof Node.Scalar scalar) || !scalar.saysNothing());
    }

    /** What a shape is about, whether it may be left out or knows its place. */
    static Shape core(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return core(maybe.value());
        }
        return shape instanceof Shape.Placed placed ? core(placed.value()) : shape;
    }

    private static String join(String path, String next) {
        return path.isEmpty() ? next : path + "." + next;
    }
}
