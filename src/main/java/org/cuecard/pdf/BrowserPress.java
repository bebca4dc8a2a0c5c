package org.cuecard.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.cuecard.render.SheetRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Prints sheets with a Chromium that is installed, the very page that people print from it, and makes the document
 * conform to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Nothing is fetched, and no script runs. Safe for use by
 * several threads.
 *
 * <p>The browser is started when the first sheet needs it, serves all sheets from then on, and is started anew when it
 * ends or takes too long. {@link #release} ends it, as the end of the program does.
 */
public final class BrowserPress implements SheetPress {
    /** How long a sheet may take; a handout of twenty exercises takes some seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Sheets at a time. A page has all of its fonts and pictures in memory, so more would not be faster. */
    private static final int TABS = 2;

    private final Path program;
    private final Duration limit;
    private final Semaphore tabs = new Semaphore(TABS);
    private @Nullable RunningBrowser browser;

    BrowserPress(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * A press with a browser that is installed.
     *
     * @param folder against which a name is resolved
     * @param named the browser's program; the first that is found when left out
     * @throws BrowserProblem when there is none
     */
    public static BrowserPress find(Path folder, Optional<Path> named) {
        BrowserFinder finder = BrowserFinder.ofThisSystem();
        return new BrowserPress(named.map(name -> finder.named(folder, name)).orElseGet(finder::find), LIMIT);
    }

    /**
     * Prints a sheet.
     *
     * @throws SheetRefusedException when it takes too long, ends the browser, or has a character that no font has
     * @throws BrowserProblem when the browser does not start
     */
    @Override
    public boolean printsRightToLeft() {
        return true;
    }

    @Override
    public PrintedSheet print(Sheet sheet) {
        SheetFiles files = new SheetFiles(sheet);
        byte[] printed = printed(files);
        try {
            return BrowserFinish.finish(printed, files, sheet.date(), sheet.html());
        } catch (IOException e) {
            throw new SheetRefusedException(
                    "the browser made no document of the sheet that can be read: " + e.getMessage(),
                    "try another browser with --browser, or the engine that needs none: --engine java");
        }
    }

    private byte[] printed(SheetFiles files) {
        tabs.acquireUninterruptibly();
        try {
            return printed(files, true);
        } finally {
            tabs.release();
        }
    }

    private byte[] printed(SheetFiles files, boolean again) {
        RunningBrowser running = running();
        try {
            return running.print(files, limit);
        } catch (DeadlineException e) {
            drop(running);
            throw new SheetRefusedException(
                    "the browser did not print the sheet within " + limit.toSeconds() + " seconds",
                    "print fewer exercises on one sheet, and keep lengths in print styles within a few pages");
        } catch (BrowserGoneException e) {
            drop(running);
            if (again) {
                return printed(files, false);
            }
            throw new SheetRefusedException(
                    "the browser failed on the sheet twice: " + e.getMessage(),
                    "try another browser with --browser, or the engine that needs none: --engine java");
        }
    }

    /** A browser falls back to every font of the system; what none of them has is refused when it is printed. */
    @Override
    public boolean hasGlyph(int codePoint) {
        return true;
    }

    @Override
    public String engine() {
        return "chromium " + running().version();
    }

    @Override
    public void release() {
        RunningBrowser running = take(null);
        if (running != null) {
            running.end();
        }
    }

    /** The browser that runs, if one does. */
    synchronized Optional<ProcessHandle> process() {
        return browser == null ? Optional.empty() : browser.process().handle();
    }

    private synchronized RunningBrowser running() {
        RunningBrowser known = browser;
        if (known == null) {
            known = RunningBrowser.start(program);
            browser = known;
        }
        return known;
    }

    private void drop(RunningBrowser failed) {
        take(failed);
        failed.end();
    }

    /** Forgets the browser that runs, if it is the one that is given or none is. */
    private synchronized @Nullable RunningBrowser take(@Nullable RunningBrowser only) {
        RunningBrowser running = browser;
        if (only != null && only != running) {
            return null;
        }
        browser = null;
        return running;
    }
}
