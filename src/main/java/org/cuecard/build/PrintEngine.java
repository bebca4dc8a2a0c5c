package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cuecard.pdf.BrowserPress;
import org.cuecard.pdf.BrowserProblem;
import org.cuecard.pdf.PdfPress;
import org.cuecard.render.SheetPress;

/** What makes PDFs. Each engine has strengths of its own, and gives other bytes. */
public final class PrintEngine {
    /** Made when the first sheet needs it: reading fonts takes time, and a check rarely needs them. */
    private final Once<SheetPress> press;

    private PrintEngine(Supplier<SheetPress> press) {
        this.press = new Once<>(press);
    }

    /** The engine inside this program: fast, the same on every machine, for styles of CSS 2.1 from left to right. */
    public static PrintEngine java() {
        return new PrintEngine(PdfPress::new);
    }

    /**
     * A browser that is installed: slower, for all styles and all writing that it knows. It is started when the first
     * sheet is printed, and ended with the build.
     *
     * @param folder against which a name is resolved
     * @param browser its program; the first that is found when left out
     * @throws EngineProblem when there is none
     */
    public static PrintEngine chromium(Path folder, Optional<Path> browser) {
        try {
            BrowserPress found = BrowserPress.find(folder, browser);
            return new PrintEngine(() -> found);
        } catch (BrowserProblem problem) {
            throw EngineProblem.of(problem);
        }
    }

    Supplier<SheetPress> press() {
        return press;
    }

    /** What is done with an engine. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does what needs the engine, and then ends what was started for it; the engine may be used again.
     *
     * @throws EngineProblem when it does not start
     */
    <T> T during(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (BrowserProblem problem) {
            throw EngineProblem.of(problem);
        } finally {
            press.made().ifPresent(SheetPress::release);
        }
    }
}
