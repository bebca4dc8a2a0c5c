package org.cuecard.cli;

import java.io.Console;
import java.util.Map;

/**
 * What the terminal can do.
 *
 * @param interactive whether a person watches, so that a progress line makes sense
 * @param colour whether to use colours
 */
record Terminal(boolean interactive, boolean colour) {
    /** Neither: output goes to a file or a program. */
    static final Terminal NONE = new Terminal(false, false);

    /**
     * Looks at the process and its environment. {@code NO_COLOR}, set to anything but nothing, takes the colours away
     * (no-color.org), and so does {@code TERM=dumb}.
     */
    static Terminal detect(Map<String, String> environment) {
        boolean interactive = isTerminal(System.console());
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(interactive && !dumb, interactive && !dumb && !refused);
    }

    /** From JDK 22 on there is a console even without a terminal, and it says which of the two it is. */
    private static boolean isTerminal(@org.jspecify.annotations.Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
