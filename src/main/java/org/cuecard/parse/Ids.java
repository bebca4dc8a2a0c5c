package org.cuecard.parse;

import java.util.Set;

/**
 * The ids of one kind of content.
 *
 * @param known all that a reference may name, those included whose file has an error of its own
 * @param drafts those that exist and are left out of the site
 */
record Ids(Set<String> known, Set<String> drafts) {}
