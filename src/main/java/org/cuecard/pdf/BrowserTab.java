package org.cuecard.pdf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** A page of a browser that shows one sheet. Used by one thread. */
final class BrowserTab {
    /**
     * A page gets nothing but what the sheet's files answer; this holds for requests that nobody asks us about, too.
     */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline' data:;"
            + " img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

    /** Fonts load when a letter needs them, and letters in a page's margins are not seen before it is printed. */
    private static final String LOAD_FONTS = "Promise.allSettled([...document.fonts].map(font => font.load()))";

    private final SheetFiles files;
    private final DevToolsSession session;
    private final long until;
    private boolean loaded;

    /**
     * A tab that is empty yet.
     *
     * @param session attached to it
     * @param until what {@link System#nanoTime} says when the time is over
     */
    BrowserTab(DevTools tools, String session, SheetFiles files, long until) {
        this.files = files;
        this.session = new DevToolsSession(tools, session, this::happened);
        this.until = until;
    }

    /** Prints the sheet: the document as the browser makes it. */
    byte[] print() throws BrowserGoneException, DeadlineException {
        call("Emulation.setScriptExecutionDisabled", json -> json.writeBooleanField("value", true));
        call("Emulation.setEmulatedMedia", json -> json.writeStringField("media", "print"));
        call("Network.enable", DevTools.Parameters.NONE);
        call("Network.setCacheDisabled", json -> json.writeBooleanField("cacheDisabled", true));
        call("Fetch.enable", json -> {
            json.writeArrayFieldStart("patterns");
            json.writeStartObject();
            json.writeStringField("urlPattern", "*");
            json.writeEndObject();
            json.writeEndArray();
        });
        call("Page.enable", DevTools.Parameters.NONE);
        call("Page.navigate", json -> json.writeStringField("url", SheetFiles.PAGE));
        while (!loaded) {
            session.next(until);
        }
        call("Runtime.evaluate", json -> {
            json.writeStringField("expression", LOAD_FONTS);
            json.writeBooleanField("awaitPromise", true);
        });
        String document = call("Page.printToPDF", json -> {
                    json.writeBooleanField("preferCSSPageSize", true);
                    json.writeBooleanField("printBackground", true);
                    json.writeBooleanField("generateTaggedPDF", true);
                    json.writeBooleanField("generateDocumentOutline", true);
                    json.writeBooleanField("displayHeaderFooter", false);
                })
                .text("data");
        session.end();
        return Base64.getDecoder().decode(document);
    }

    private JsonTree call(String method, DevTools.Parameters parameters)
            throws BrowserGoneException, DeadlineException {
        return session.call(method, parameters, until);
    }

    private void happened(JsonTree event) throws BrowserGoneException {
        switch (event.text("method")) {
            case "Fetch.requestPaused" -> answer(event.object("params"));
            case "Page.loadEventFired" -> loaded = true;
            case "Inspector.targetCrashed" -> throw new BrowserGoneException("its page crashed");
            default -> {}
        }
    }

    private void answer(JsonTree paused) throws BrowserGoneException {
        String request = paused.text("requestId");
        Optional<SheetFiles.Served> found = files.get(paused.object("request").text("url"));
        if (found.isEmpty()) {
            session.tell("Fetch.failRequest", json -> {
                json.writeStringField("requestId", request);
                json.writeStringField("errorReason", "BlockedByClient");
            });
            return;
        }
        session.tell("Fetch.fulfillRequest", json -> {
            json.writeStringField("requestId", request);
            json.writeNumberField("responseCode", 200);
            json.writeArrayFieldStart("responseHeaders");
            header(json, "Content-Type", found.get().type());
            header(json, "Content-Security-Policy", POLICY);
            header(json, "X-DNS-Prefetch-Control", "off");
            header(json, "Cache-Control", "no-store");
            json.writeEndArray();
            json.writeStringField(
                    "body", Base64.getEncoder().encodeToString(found.get().bytes()));
        });
    }

    private static void header(JsonGenerator json, String name, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("value", value);
        json.writeEndObject();
    }
}
