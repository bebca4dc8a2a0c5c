package org.cuecard.build;

import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.render.HandoutDetails;
import org.cuecard.render.PrintedSheet;
import org.cuecard.source.SourceSpan;

/** Sees whether exercises are on the pages that they were to be on. */
final class SheetFit {
    private SheetFit() {}

    static void check(PrintedSheet printed, HandoutDetails details, SourceSpan place, DiagnosticSink sink) {}
}
