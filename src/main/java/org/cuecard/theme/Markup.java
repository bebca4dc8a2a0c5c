package org.cuecard.theme;

/**
 * Finished markup. A template puts it out as it is, with {@code {{{name}}}}, and with nothing else: {@code {{name}}} is
 * an error for markup, and {@code {{{name}}}} is one for everything that is not.
 *
 * @param html well-formed, and safe to publish
 */
public record Markup(String html) {}
