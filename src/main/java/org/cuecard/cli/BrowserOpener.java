package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Has the system open an address in whatever browser its user prefers. */
final class BrowserOpener {
    private BrowserOpener() {}

    /** Whether the system took the address. */
    static boolean open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("cmd", "/c", "start", "", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
