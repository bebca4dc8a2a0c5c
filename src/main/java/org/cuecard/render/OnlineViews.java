package org.cuecard.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.OnlineView;

/** Where a sheet's content stands on the web: as a code for a telephone, and as an address to be typed. */
final class OnlineViews {
    private final Wording words;

    OnlineViews(Wording words) {
        this.words = words;
    }

    /** Empty when the guide has no base URL. */
    Optional<OnlineView> view(PlannedPage page, SitePlan plan) {
        return plan.canonical(page).map(OnlineViews::inShort).map(url -> {
            String typed = url.substring(url.indexOf("://") + "://".length());
            return new OnlineView(lines(typed), QrCode.of(url, words.say(Phrase.QR_CODE, typed)));
        });
    }

    /** Every server shows a folder's first page for the folder itself. */
    private static String inShort(String url) {
        return url.replaceFirst("/index\\.html$", "/");
    }

    private static List<String> lines(String address) {
        return Arrays.stream(address.split("(?<=/)", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
