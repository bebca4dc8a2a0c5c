package org.cuecard.plan;

/**
 * A page in one of the guide's languages.
 *
 * @param language as a BCP 47 tag
 */
public record Alternate(String language, UrlPath path) {}
