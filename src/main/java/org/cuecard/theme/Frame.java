package org.cuecard.theme;

/** What one rendering needs while it runs. Used by one thread. */
final class Frame {
    private final Object[] slots;
    private final String prefix;
    private final ForeignTexts foreign;
    private final Utf8Text out;

    /**
     * Begins a rendering.
     *
     * @param page what slot 0 holds
     * @param slots how many values are open at most
     * @param prefix the way from the page to the root of the site
     * @param foreign what of it is in another language
     * @param out takes the page
     */
    Frame(Object page, int slots, String prefix, ForeignTexts foreign, Utf8Text out) {
        this.slots = new Object[slots];
        this.slots[0] = page;
        this.prefix = prefix;
        this.foreign = foreign;
        this.out = out;
    }

    /** The value of an open section, by the slot that the compiler gave it. */
    Object slot(int slot) {
        return slots[slot];
    }

    void open(int slot, Object value) {
        slots[slot] = value;
    }

    String prefix() {
        return prefix;
    }

    ForeignTexts foreign() {
        return foreign;
    }

    Utf8Text out() {
        return out;
    }
}
