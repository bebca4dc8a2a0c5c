package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A sheet for one size of paper. */
@Doc("A sheet for one size of paper.")
public record PrintView(
        @Doc("The paper.") String paperLabel,
        @Doc("The page to print, relative to this page.") String sheetUrl,
        @Doc("The same sheet as a PDF.") Optional<String> pdfUrl,
        @Doc("How many pages the PDF has, and its size.") Optional<String> pdfFacts) {}
