/**
 * Themes: templates whose every name is checked, texts, parameters and fingerprinted assets.
 *
 * <p>{@link org.cuecard.theme.ThemeReader} finds a theme and its parents, lays them over one another, checks all of it
 * against a {@link org.cuecard.theme.ThemeContract} and hands over a {@link org.cuecard.theme.Theme} whose rendering
 * cannot fail. The checks come before the first page: a name is resolved against the view records by reflection, so
 * that it is wrong or right whatever a guide holds. This package knows no view record by name.
 *
 * <p>Templates are Mustache. Mustache.java, which is seen here only, makes the tree of a template; what a page shows is
 * put out by a tree of our own in which every name is already a path of record accessors. Thus no template can call a
 * method, open a file, or find a name in a record that the check did not find it in.
 *
 * <p>The way through the package: {@code ThemeFinder} (which folders) → {@code MergedTheme} (which files, which
 * declarations) → {@code ParameterReader}, {@code StringsReader}, {@code TemplateParser} → {@code TemplateCompiler}
 * (names to accessors) → {@code AssetBuilder} → {@code Theme}.
 */
@NullMarked
package org.cuecard.theme;

import org.jspecify.annotations.NullMarked;
