package org.cuecard.cli;

import java.util.concurrent.TimeUnit;
import org.cuecard.build.Progress;

/**
 * One line that tells a waiting person how far a build has come; only on a terminal, and only once it has taken a
 * second.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    private final Surroundings around;
    private final boolean shown;
    private long next;
    private boolean drawn;

    ProgressLine(Surroundings around, long start, boolean quiet) {
        this.around = around;
        this.shown = around.terminal().interactive() && !quiet;
        this.next = start + PATIENCE;
    }

    @Override
    public synchronized void made(int done, int all) {
        long now = System.nanoTime();
        if (shown && now >= next) {
            around.err().print("\r" + done + " of " + all + " files made");
            around.err().flush();
            next = now + INTERVAL;
            drawn = true;
        }
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            around.err().print("\r" + " ".repeat(40) + "\r");
            around.err().flush();
        }
    }
}
