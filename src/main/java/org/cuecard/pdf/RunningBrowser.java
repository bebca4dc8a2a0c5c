package org.cuecard.pdf;

import java.nio.file.Path;
import java.time.Duration;

/** A browser that was started and answers. Safe for use by several threads. */
final class RunningBrowser {
    /** The first that prints what a stylesheet puts into a page's margins. */
    private static final int OLDEST = 131;

    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final BrowserProcess process;
    private final DevTools tools;
    private final DevToolsSession whole;
    private final String version;

    private RunningBrowser(BrowserProcess process, DevTools tools) throws BrowserGoneException, DeadlineException {
        this.process = process;
        this.tools = tools;
        this.whole = new DevToolsSession(tools, "", DevToolsSession.EventReader.DEAF);
        String product = whole.call("Browser.getVersion", DevTools.Parameters.NONE, until(TO_ANSWER))
                .text("product");
        this.version = product.substring(product.indexOf('/') + 1);
    }

    /**
     * Starts a browser.
     *
     * @throws BrowserProblem when it does not start, or does not answer
     */
    static RunningBrowser start(Path program) {
        BrowserProcess.Started started = BrowserProcess.start(program);
        try {
            RunningBrowser browser = new RunningBrowser(started.process(), DevTools.connect(started.address()));
            if (browser.major() < OLDEST) {
                browser.end();
                throw new BrowserProblem("the browser " + program + " is version " + browser.version
                        + ", and sheets need " + OLDEST + " or newer, which prints the lines in a page's margins;"
                        + " name another with --browser, or print with the engine that needs none: --engine java");
            }
            return browser;
        } catch (BrowserGoneException | DeadlineException e) {
            started.process().end();
            throw new BrowserProblem("the browser " + program + " starts, but does not answer; name another with"
                    + " --browser, or print with the engine that needs none: --engine java");
        }
    }

    private static long until(Duration limit) {
        return System.nanoTime() + limit.toNanos();
    }

    /** Its version, as numbers and dots. */
    String version() {
        return version;
    }

    private int major() {
        String first = version.substring(0, Math.max(0, version.indexOf('.')));
        return first.matches("[0-9]{1,6}") ? Integer.parseInt(first) : 0;
    }

    BrowserProcess process() {
        return process;
    }

    /**
     * Prints a sheet.
     *
     * @param limit how long it may take
     */
    byte[] print(SheetFiles files, Duration limit) throws BrowserGoneException, DeadlineException {
        long until = until(limit);
        String target = open();
        byte[] document = new BrowserTab(tools, attach(target), files, until).print();
        close(target);
        return document;
    }

    private String open() throws BrowserGoneException, DeadlineException {
        return call("Target.createTarget", json -> json.writeStringField("url", "about:blank"))
                .text("targetId");
    }

    private String attach(String target) throws BrowserGoneException, DeadlineException {
        return call("Target.attachToTarget", json -> {
                    json.writeStringField("targetId", target);
                    json.writeBooleanField("flatten", true);
                })
                .text("sessionId");
    }

    private void close(String target) throws BrowserGoneException, DeadlineException {
        call("Target.closeTarget", json -> json.writeStringField("targetId", target));
    }

    private synchronized JsonTree call(String method, DevTools.Parameters parameters)
            throws BrowserGoneException, DeadlineException {
        return whole.call(method, parameters, until(TO_ANSWER));
    }

    void end() {
        tools.close();
        process.end();
    }
}
