package org.cuecard.render;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.WritingDirection;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.theme.Theme;

/**
 * What a device needs to know to keep the guide among its programs (W3C, Web Application Manifest). All addresses are
 * relative, so that it holds below any path. A guide that is kept in one of its languages begins in that one, and leads
 * to the others without leaving the program.
 */
final class AppManifest {
    /** A theme's parameter with this name is the colour of the bar and of the ground while the guide starts. */
    private static final String GROUND = "app-ground";

    /** An asset that is an icon when a theme has it. */
    private record Icon(String asset, String sizes, String type, String purpose) {}

    private static final List<Icon> ICONS = List.of(
            new Icon("icon-192.png", "192x192", "image/png", "any"),
            new Icon("icon-512.png", "512x512", "image/png", "any"),
            new Icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
            new Icon("icon.svg", "any", "image/svg+xml", "any"));

    private final GuideSpec guide;
    private final Theme theme;
    private final SitePlan plan;

    AppManifest(GuideSpec guide, Theme theme, SitePlan plan) {
        this.guide = guide;
        this.theme = theme;
        this.plan = plan;
    }

    String json(UrlPath at) {
        String language = guide.language().value();
        return JsonText.object(json -> {
            json.put("name", guide.title())
                    .put("short_name", guide.title())
                    .put("description", guide.summary().value())
                    .put("lang", language)
                    .put("dir", WritingDirection.of(language))
                    .put("start_url", plan.href(at, plan.home().path()))
                    .put("scope", plan.mount().isEmpty() ? "./" : "../")
                    .put("display", "standalone");
            Optional<String> ground = Optional.ofNullable(theme.colours().get(GROUND));
            json.put("background_color", ground).put("theme_color", ground);
            List<Icon> icons = ICONS.stream()
                    .filter(icon -> theme.assets().path(icon.asset()).isPresent())
                    .toList();
            json.list(
                    "icons",
                    icons,
                    (list, icon) -> list.plain(entry -> entry.put("src", address(icon, at))
                            .put("sizes", icon.sizes())
                            .put("type", icon.type())
                            .put("purpose", icon.purpose())));
        });
    }

    private String address(Icon icon, UrlPath at) {
        return plan.href(at, plan.sharedFile(theme.assets().path(icon.asset()).orElseThrow()));
    }
}
