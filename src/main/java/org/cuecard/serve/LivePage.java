package org.cuecard.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a preview adds to a page: one script, which reloads it and shows problems over it. */
final class LivePage {
    /** Begins the addresses of what is the preview's own; no file of a site has such a name. */
    static final String FOLDER = ".cuecard/";

    private static final String HEAD_END = "</head>";

    private LivePage() {}

    /** A file of the preview itself. */
    static Optional<Reply> own(String path) {
        return switch (path) {
            case FOLDER + "live.js", FOLDER + "live.css" ->
                Optional.of(new Reply(200, ContentType.of(path), resource(path.substring(FOLDER.length()))));
            default -> Optional.empty();
        };
    }

    private static byte[] resource(String name) {
        try (InputStream stream = LivePage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not beside this class");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with the script of the preview at the end of its head. */
    static byte[] withScript(byte[] page, long version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.indexOf(HEAD_END);
        if (end < 0) {
            return page;
        }
        return (html.substring(0, end) + script(version) + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** What is shown until a guide is whole for the first time. */
    static Reply waiting(long version) {
        String html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Not a site yet</title>\n" + script(version) + "</head>\n<body>\n<h1>Not a site yet</h1>\n"
                + "<p>This page becomes the guide as soon as its problems are mended.</p>\n</body>\n</html>\n";
        return new Reply(503, ContentType.of("a.html"), html.getBytes(StandardCharsets.UTF_8));
    }

    private static String script(long version) {
        return "<script src=\"/" + FOLDER + "live.js\" data-version=\"" + version + "\" defer></script>\n";
    }
}
