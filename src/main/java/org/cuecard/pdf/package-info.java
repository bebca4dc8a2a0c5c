/**
 * Print pages to PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), with fonts inside and nothing
 * fetched. The same page gives the same bytes on every machine. OpenHTMLToPDF and PDFBox are seen here only.
 */
@NullMarked
package org.cuecard.pdf;

import org.jspecify.annotations.NullMarked;
