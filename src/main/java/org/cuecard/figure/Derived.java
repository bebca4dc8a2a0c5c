package org.cuecard.figure;

/** A value that follows from a record, and is known by it. */
interface Derived {
    /** What it was made from. */
    Record origin();
}
