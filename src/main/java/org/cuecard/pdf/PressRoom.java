package org.cuecard.pdf;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Where sheets are printed: on threads of its own, as many as there are callers, each under a limit of time. Whatever
 * goes wrong in an engine ends as a refusal. A thread that never comes back is left behind, and keeps no process alive.
 */
final class PressRoom {
    /** How long a sheet may take; the longest that a fair one took on a slow machine is a tenth of this. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    /** Stack for an engine that calls itself for each level of a page, in bytes. */
    private static final long STACK = 8L << 20;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Duration limit;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), PressRoom::thread);

    /** A room in which a sheet may take so long. */
    PressRoom(Duration limit) {
        this.limit = limit;
    }

    /**
     * Engines look for parsers and transformers with the thread's class loader, in every jar and for every sheet. From
     * here they find those of Java at once, and the same ones wherever Cuecard runs.
     */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "press-" + NUMBER.incrementAndGet(), STACK);
        thread.setDaemon(true);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }

    /**
     * Prints.
     *
     * @throws SheetRefusedException when it takes too long, takes too much memory or fails
     */
    PrintedSheet print(Callable<PrintedSheet> work) {
        Future<PrintedSheet> printed = threads.submit(work);
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return printed.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            printed.cancel(true);
            throw new SheetRefusedException(
                    "the sheet was not printed within " + words(limit),
                    "print fewer exercises on one sheet, or simplify the styles and drawings of the theme");
        } catch (InterruptedException e) {
            printed.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("printing was interrupted");
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private static String words(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " seconds" : time.toMillis() + " milliseconds";
    }

    private static SheetRefusedException refusal(@Nullable Throwable failure) {
        if (failure instanceof SheetRefusedException refused) {
            return refused;
        }
        SheetRefusedException refused;
        if (failure instanceof OutOfMemoryError) {
            refused = new SheetRefusedException(
                    "the sheet takes more memory than there is",
                    "print fewer exercises on one sheet, or give Java more memory with -Xmx");
        } else if (failure instanceof StackOverflowError) {
            refused = new SheetRefusedException(
                    "the sheet nests its elements too deeply", "put fewer elements into one another in the template");
        } else {
            refused = new SheetRefusedException(
                    "the sheet asks for what cannot be laid out (" + failure + ")",
                    "look for what is unusual in the print styles, such as a float in a list, and do without it");
        }
        refused.initCause(failure);
        return refused;
    }
}
