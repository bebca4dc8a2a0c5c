package org.cuecard.theme;

import java.io.IOException;

/** A theme in which everything has been checked. Immutable; safe for use by several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class Theme {
    Theme() {}

    public String name() {
        throw new UnsupportedOperationException();
    }

    public Strings strings() {
        throw new UnsupportedOperationException();
    }

    public AssetManifest assets() {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts out a page.
     *
     * @param template one of the contract's templates
     * @param view a record of the class that the contract names for it
     * @param prefix the way from the page to the root of the site, before the paths of assets: empty or {@code ../../}
     * @param out takes the HTML
     * @throws IOException when {@code out} does; nothing else can go wrong
     * @throws IllegalArgumentException when template and view do not belong together
     */
    public void render(String template, Record view, String prefix, Appendable out) throws IOException {
        throw new UnsupportedOperationException(template + view + prefix + out);
    }

    /** {@link #render(String, Record, String, Appendable)} into a text. */
    public String render(String template, Record view, String prefix) {
        throw new UnsupportedOperationException(template + view + prefix);
    }
}
