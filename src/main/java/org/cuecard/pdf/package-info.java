/**
 * Print pages to PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), with fonts inside and nothing
 * fetched. The same page gives the same bytes with the same version of Java: drawings carry the platform's own colour
 * profile, whose header names the platform. OpenHTMLToPDF and PDFBox are seen here only.
 */
@NullMarked
package org.cuecard.pdf;

import org.jspecify.annotations.NullMarked;
