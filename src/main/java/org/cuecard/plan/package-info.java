/**
 * Every output of a site and its address, decided once.
 *
 * <p>{@link org.cuecard.plan.SitePlanner} turns a catalogue into a {@link org.cuecard.plan.SitePlan}: which pages there
 * are, where each stands, what the menus hold, which pictures travel along. {@link org.cuecard.plan.LinkTable} knows
 * where every link that an author can write leads, and checks those that were written. Nothing behind this room makes
 * up an address; it looks one up.
 */
@NullMarked
package org.cuecard.plan;

import org.jspecify.annotations.NullMarked;
