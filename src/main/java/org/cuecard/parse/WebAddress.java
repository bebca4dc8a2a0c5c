package org.cuecard.parse;

import java.net.URI;
import java.net.URISyntaxException;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.Located;

/** The address of a page on some site, as an author writes it for readers. */
final class WebAddress {
    private WebAddress() {}

    /**
     * Tells an address that leads nowhere.
     *
     * @param key the field that it is in
     * @param example one that would do
     */
    static void check(Located<String> address, String key, String example, DiagnosticSink sink) {
        if (!isAbsolute(address.value())) {
            sink.report(Diagnostic.of(
                    Code.BAD_VALUE,
                    address.span(),
                    "\"" + address.value() + "\" is not the address of a page",
                    "write it in full, such as " + example + ", or leave " + key + " out"));
        }
    }

    private static boolean isAbsolute(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
