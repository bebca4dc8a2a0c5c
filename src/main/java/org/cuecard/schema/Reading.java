package org.cuecard.schema;

/**
 * One reading of one text.
 *
 * @param root the record of the whole text, where a misplaced field may belong
 * @param findings what is wrong
 */
record Reading(RecordShape root, Findings findings) {}
