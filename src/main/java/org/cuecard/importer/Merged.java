package org.cuecard.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record held against the guide.
 *
 * @param changes the files to write for it
 * @param entry what the ledger will say of it
 */
record Merged(RecordReport report, ChangeSet changes, Optional<Ledger.Entry> entry, Set<NewTerm> newTerms) {
    static Merged refused(Found found, Optional<String> id, String reason) {
        return new Merged(
                RecordReport.refused(found.record(), id, reason, found.notes()),
                new ChangeSet(),
                Optional.empty(),
                Set.of());
    }

    /** A record whose exercise an author has taken out of the guide. */
    static Merged takenOut(Found found, Ledger.Entry before) {
        return new Merged(
                new RecordReport(
                        found.record(), Optional.of(before.id()), Outcome.TAKEN_OUT, Optional.empty(), List.of()),
                new ChangeSet(),
                Optional.of(before),
                Set.of());
    }

    /** The same without what it would have done, for a reason that came to light later. */
    Merged refused(String reason) {
        return new Merged(
                RecordReport.refused(report.record(), report.id(), reason, report.notes()),
                new ChangeSet(),
                Optional.empty(),
                Set.of());
    }
}
