package org.cuecard.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.OnlineView;
import org.cuecard.theme.Markup;

/**
 * Where a sheet's content stands on the web: as a code for a telephone, and as an address to be typed. Safe for use by
 * several threads.
 */
final class OnlineViews {
    /** Codes that are kept: a page's sheets follow one another, and each shows the same code. */
    private static final int KEPT = 64;

    private static final Pattern INDEX = Pattern.compile("/index\\.html$");
    private static final Pattern AFTER_SLASH = Pattern.compile("(?<=/)");

    private final Wording words;
    private final Map<String, Optional<Markup>> codes = Collections.synchronizedMap(new Kept());

    OnlineViews(Wording words) {
        this.words = words;
    }

    /** Empty when the guide has no base URL. */
    Optional<OnlineView> view(PlannedPage page, SitePlan plan) {
        return plan.canonical(page).map(OnlineViews::inShort).map(url -> {
            String typed = url.substring(url.indexOf("://") + "://".length());
            return new OnlineView(lines(typed), code(url, typed));
        });
    }

    private Optional<Markup> code(String url, String typed) {
        Optional<Markup> known = codes.get(url);
        if (known != null) {
            return known;
        }
        Optional<Markup> code = QrCode.of(url, words.say(Phrase.QR_CODE, typed));
        codes.put(url, code);
        return code;
    }

    /** The codes that were asked for last. */
    private static final class Kept extends LinkedHashMap<String, Optional<Markup>> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Markup>> eldest) {
            return size() > KEPT;
        }
    }

    /** Every server shows a folder's first page for the folder itself. */
    private static String inShort(String url) {
        return INDEX.matcher(url).replaceFirst("/");
    }

    private static List<String> lines(String address) {
        return AFTER_SLASH
                .splitAsStream(address)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
