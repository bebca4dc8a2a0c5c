package org.cuecard.render;

import java.util.List;
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
    private static final Pattern INDEX = Pattern.compile("/index\\.html$");
    private static final Pattern AFTER_SLASH = Pattern.compile("(?<=/)");

    private final Wording words;
    /** Each sheet of a page shows the same code. */
    private final Recent<String, Optional<Markup>> codes = new Recent<>();

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
        return codes.get(url, address -> QrCode.of(address, words.say(Phrase.QR_CODE, typed)));
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
