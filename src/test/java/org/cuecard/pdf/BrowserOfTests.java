package org.cuecard.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;

/** A press with the system's own browser. Where there is none, tests that want it are skipped, and say so. */
public final class BrowserOfTests {
    private BrowserOfTests() {}

    /** A press, or the end of the test; with {@code -Dcuecard.browser=required} a missing browser is a failure. */
    public static BrowserPress press() {
        return press(Duration.ofSeconds(60));
    }

    static BrowserPress press(Duration limit) {
        try {
            Path program = BrowserFinder.ofThisSystem().find();
            return new BrowserPress(program, limit);
        } catch (BrowserProblem none) {
            if ("required".equals(System.getProperty("cuecard.browser"))) {
                throw new AssertionError("a browser is required", none);
            }
            assumeTrue(false, none.getMessage());
            throw none;
        }
    }
}
