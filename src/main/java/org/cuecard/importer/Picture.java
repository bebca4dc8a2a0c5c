package org.cuecard.importer;

import org.cuecard.source.SourceAsset;

/**
 * A photograph that comes along with a record.
 *
 * @param file where it goes, relative to the spec
 */
record Picture(String file, SourceAsset asset) {
    /** Stands for the exercise's id in texts until it has one. No text of a source holds it, for those are cleaned. */
    static final String ID = "\u0001";
}
