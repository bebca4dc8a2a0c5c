/**
 * Sheets to PDF: a print page becomes a document that is tagged for screen readers (PDF/UA-1), fit for archives
 * (PDF/A-2a), with fonts inside and nothing fetched. The same page gives the same bytes on every version of Java whose
 * zlib compresses alike. OpenHTMLToPDF, PDFBox and Batik are seen here only.
 */
@NullMarked
package org.cuecard.pdf;

import org.jspecify.annotations.NullMarked;
