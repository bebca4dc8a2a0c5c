package org.cuecard.importer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.source.SourceSpan;

/**
 * One record of a collection, as a spec and a body could say it.
 *
 * @param record its id in the collection
 * @param span where it stands
 * @param wish the id that it asks for in the guide, when it asks for one
 * @param spec the fields of the spec, in the spec's order
 * @param standIns the fields that the source does not say, and for which something else stands
 * @param body Markdown
 * @param refusal why it cannot be taken over, when it cannot
 */
record Found(
        String record,
        SourceSpan span,
        String name,
        Optional<String> wish,
        Map<String, Object> spec,
        Set<String> standIns,
        String body,
        List<Picture> pictures,
        Set<NewTerm> newTerms,
        List<Note> notes,
        Optional<String> refusal) {
    Found {
        spec = Collections.unmodifiableMap(new LinkedHashMap<>(spec));
        standIns = Set.copyOf(standIns);
        pictures = List.copyOf(pictures);
        newTerms = Set.copyOf(newTerms);
        notes = List.copyOf(notes);
    }

    /** A record of which nothing can be made. */
    static Found refused(String record, SourceSpan span, String name, String reason) {
        return new Found(
                record,
                span,
                name,
                Optional.empty(),
                Map.of(),
                Set.of(),
                "",
                List.of(),
                Set.of(),
                List.of(),
                Optional.of(reason));
    }
}
