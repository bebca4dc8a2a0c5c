/**
 * From the catalogue and its plan to the bytes of the site.
 *
 * <p>{@link org.cuecard.render.SiteContract} says what a theme must offer: a template for each view record and the
 * {@link org.cuecard.render.Phrase}s. {@link org.cuecard.render.SiteRenderer} lists every file of the site, each with a
 * supplier of its bytes: a page comes into being when its file is written and is forgotten after that, so that a guide
 * of a hundred thousand exercises never sits in memory as HTML. All was checked before; rendering cannot fail.
 *
 * <p>The factories, one for each idea, turn records of the model into the view records that templates show:
 * {@code Wording} (numbers, dates, lists), {@code DoseViews}, {@code BandViews}, {@code ExerciseViews},
 * {@code ProgrammeViews}, {@code CardViews}, {@code SiteViews} (menus, what is the same on each page) and
 * {@code HeadViews} (titles, links for machines, schema.org data). {@code DetailPages}, {@code ListPages},
 * {@code TextPages} and {@code SheetPages} put pages together from them; {@code ViewFactory} knows which page is whose.
 * They hold nothing that changes and may be used by several threads.
 */
@NullMarked
package org.cuecard.render;

import org.jspecify.annotations.NullMarked;
