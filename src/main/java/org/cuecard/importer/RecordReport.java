package org.cuecard.importer;

import java.util.List;
import java.util.Optional;

/**
 * What is to be told of one record.
 *
 * @param record its id in the collection
 * @param id the exercise's id in the guide, when it has one
 * @param reason why it was refused
 */
record RecordReport(String record, Optional<String> id, Outcome outcome, Optional<String> reason, List<Note> notes) {
    RecordReport {
        notes = List.copyOf(notes);
    }

    static RecordReport refused(String record, Optional<String> id, String reason, List<Note> notes) {
        return new RecordReport(record, id, Outcome.REFUSED, Optional.of(reason), notes);
    }

    List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
