package org.cuecard.plan;

/**
 * A link of a menu.
 *
 * @param title its words
 * @param path where it leads
 */
public record MenuEntry(String title, UrlPath path) {}
