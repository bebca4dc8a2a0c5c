/**
 * Print pages to PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), with fonts inside and nothing
 * fetched. The same page gives the same content everywhere; its bytes depend on the platform's zlib, which PDFBox uses.
 * OpenHTMLToPDF and PDFBox are seen here only.
 */
@NullMarked
package org.cuecard.pdf;

import org.jspecify.annotations.NullMarked;
