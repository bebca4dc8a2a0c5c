package org.cuecard.theme;

/**
 * Finished markup: a template puts it out as it is, with {@code {{{name}}}}, where every other value is escaped.
 *
 * @param html well-formed, and safe to publish
 */
public record Markup(String html) {}
