package org.cuecard.plan;

import org.cuecard.source.SourceSpan;

/**
 * An old address of a page, which leads to the new one.
 *
 * @param formerId the id that the page's subject had
 * @param path the old address
 * @param page where it leads
 * @param place where the author names the former id
 */
public record PlannedRedirect(String formerId, UrlPath path, PlannedPage page, SourceSpan place) {}
