package org.cuecard.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cuecard.diagnostic.DiagnosticLog;

/** All content of one kind, read; in the order of the ids. */
record Gathered<T>(Map<String, T> found, Ids ids, List<TranslatedFile> files) {
    /** Reads parts, several at a time, and reports what they report. */
    static <P, T> Gathered<T> of(List<P> parts, Function<P, Outcome<T>> reader, DiagnosticLog log) {
        Map<String, T> found = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        Set<String> drafts = new TreeSet<>();
        List<TranslatedFile> files = new ArrayList<>();
        for (Outcome<T> outcome : parts.parallelStream().map(reader).toList()) {
            (outcome.draft() ? drafts : known).add(outcome.id());
            outcome.value().ifPresent(value -> found.put(outcome.id(), value));
            files.addAll(outcome.files());
            log.reportAll(outcome.diagnostics());
        }
        Ids ids = new Ids(Collections.unmodifiableSet(known), Collections.unmodifiableSet(drafts));
        return new Gathered<>(Collections.unmodifiableMap(found), ids, List.copyOf(files));
    }
}
