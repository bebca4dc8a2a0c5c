/**
 * What a template sees: the theme's contract.
 *
 * <p>A template gets one record of this package, the texts of its language ({@code t}), the theme's parameters
 * ({@code param}) and its assets ({@code asset}), and nothing else. Every name in every template is resolved against
 * these records when the theme is loaded, so a renamed component is found before a page is rendered. The manual's theme
 * reference is made from the {@link org.cuecard.schema.Doc} of each component.
 *
 * <p>Mustache cannot ask whether a list is empty without walking through it, and a heading must not stand above
 * nothing. So each list {@code setup} brings a second name, {@code hasSetup}: whether there is anything in it. The
 * theme engine derives it, and its check of names knows it.
 *
 * <p>Values are ready to show: numbers and dates are written out in the guide's language, addresses are relative to the
 * page. Names are distinct across records that meet in a template, for an inner section sees the outer names.
 */
@NullMarked
package org.cuecard.render.view;

import org.jspecify.annotations.NullMarked;
