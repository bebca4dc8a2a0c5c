package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A theme in which everything has been checked. Immutable; safe for use by several threads. */
public final class Theme {
    private final ThemeDescription description;
    private final Strings strings;
    private final AssetManifest assets;
    private final SortedMap<String, Page> pages;
    private final ForeignTexts foreign;

    /** A kind of page: its template, ready to run, and the record that it shows. */
    record Page(Class<?> view, Program program) {}

    Theme(ThemeDescription description, Strings strings, AssetManifest assets, Map<String, Page> pages) {
        this.description = description;
        this.strings = strings;
        this.assets = assets;
        this.pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        this.foreign = ForeignTexts.NONE;
    }

    private Theme(Theme other, ForeignTexts foreign) {
        this.description = other.description;
        this.strings = other.strings;
        this.assets = other.assets;
        this.pages = other.pages;
        this.foreign = foreign;
    }

    /** The same theme, which says of these texts in which language they are. */
    public Theme marking(ForeignTexts texts) {
        return new Theme(this, texts);
    }

    /** Its folder's name. */
    public String name() {
        return description.name();
    }

    public Strings strings() {
        return strings;
    }

    public AssetManifest assets() {
        return assets;
    }

    /** The values of its colour parameters, {@code #rgb} or {@code #rrggbb} in small letters, by their names. */
    public SortedMap<String, String> colours() {
        SortedMap<String, String> colours = new TreeMap<>();
        description.parameters().forEach((name, parameter) -> {
            if (parameter.type() == ParameterType.COLOUR) {
                colours.put(name, parameter.value());
            }
        });
        return colours;
    }

    ThemeDescription description() {
        return description;
    }

    /**
     * Puts out a page.
     *
     * @param template one of the contract's templates
     * @param view a record of the class that the contract names for it
     * @param prefix the way from the page to the root of the site, before the paths of assets: empty or {@code ../../}
     * @return the HTML, in UTF-8
     * @throws IllegalArgumentException when template and view do not belong together
     */
    public byte[] page(String template, Record view, String prefix) {
        Page page = pages.get(template);
        if (page == null) {
            throw new IllegalArgumentException("no template \"" + template + "\" is in the contract");
        }
        if (page.view() != view.getClass()) {
            throw new IllegalArgumentException("the template \"" + template + "\" shows a "
                    + page.view().getSimpleName() + ", not a " + view.getClass().getSimpleName());
        }
        return page.program().run(view, prefix, foreign);
    }

    /** {@link #page} as a text. */
    public String render(String template, Record view, String prefix) {
        return new String(page(template, view, prefix), StandardCharsets.UTF_8);
    }
}
