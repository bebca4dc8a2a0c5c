package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AssetsTest {
    private static Sample css(String css) {
        return new Sample()
                .asset("themes/plain/assets/css/main.css", css)
                .asset("themes/plain/assets/css/more.css", "b{}")
                .asset("themes/plain/assets/fonts/x.woff2", "font")
                .asset("themes/plain/assets/dot.svg", "<svg/>");
    }

    private static String rewritten(String css) {
        return Sample.css(css(css).sound(), "css/main.css").replaceAll("\\.[0-9a-f]{8}\\.", ".HASH.");
    }

    @Test
    void a_file_is_named_after_its_content() {
        AssetManifest one = css("a{}").sound().assets();
        AssetManifest two = css("b{}").sound().assets();
        assertThat(one.path("css/more.css")).contains("assets/css/more.ef2a8754.css");
        assertThat(one.path("fonts/x.woff2").orElseThrow()).matches("assets/fonts/x\\.[0-9a-f]{8}\\.woff2");
        assertThat(one.path("css/main.css")).isNotEqualTo(two.path("css/main.css"));
        assertThat(one.path("css/more.css")).isEqualTo(two.path("css/more.css"));
        assertThat(one.files().keySet())
                .containsExactlyInAnyOrderElementsOf(one.paths().values());
    }

    @Test
    void addresses_in_a_stylesheet_are_rewritten_relative_to_it() {
        assertThat(
                        rewritten(
                                "a{background:url(../dot.svg)} @font-face{src:url( '../fonts/x.woff2?v=1#iefix' ) format('woff2')}"))
                .isEqualTo(
                        "a{background:url(\"../dot.HASH.svg\")}@font-face{src:url(\"../fonts/x.HASH.woff2?v=1#iefix\")"
                                + " format('woff2')}");
        assertThat(rewritten("@import \"more.css\" screen; @import url(more.css);"))
                .isEqualTo("@import \"more.HASH.css\" screen;@import url(\"more.HASH.css\");");
        assertThat(rewritten("a{background:image-set('../dot.svg' 1x, url(../dot.svg) 2x)}"))
                .isEqualTo("a{background:image-set(\"../dot.HASH.svg\" 1x,url(\"../dot.HASH.svg\") 2x)}");
    }

    @Test
    void what_only_looks_like_an_address_stays() {
        String css =
                "/*! url(x.png) */a::before{content:\"url(y.png)\"}b{fill:url(#g);c:url(data:image/png;base64,AA==)}"
                        + "@namespace url(http://www.w3.org/1999/xhtml);";
        assertThat(rewritten(css)).isEqualTo(css);
    }

    @Test
    void a_change_of_a_font_changes_the_name_of_the_stylesheet_that_uses_it() {
        String css = "a{src:url(../fonts/x.woff2)}";
        assertThat(css(css).sound().assets().path("css/main.css"))
                .isNotEqualTo(css(css).asset("themes/plain/assets/fonts/x.woff2", "other")
                        .sound()
                        .assets()
                        .path("css/main.css"));
    }

    @Test
    void an_address_that_leads_nowhere_is_told() {
        assertThat(css("a {\n  background: url(../dto.svg);\n}\n").told()).isEqualTo("""
                themes/plain/assets/css/main.css:2:19: error[missing-asset] the theme has no asset at "../dto.svg"
                  2 |   background: url(../dto.svg);
                    |                   ^~~~~~~~~~
                    = did you mean "../dot.svg"?
                    = an address in a stylesheet is relative to the stylesheet""");
        assertThat(css("a{b:url(/dot.svg)}").told()).contains("the theme has no asset at \"/dot.svg\"");
        assertThat(css("a{b:url(../../../theme.yaml)}").told()).contains("error[missing-asset]");
        assertThat(css("a{b:url()}").told()).contains("error[missing-asset]");
        assertThat(css("a{b:url(").told()).contains("error[missing-asset]");
    }

    @Test
    void an_address_elsewhere_is_told() {
        assertThat(css("@import \"https://fonts.example/x.css\";").told()).isEqualTo("""
                themes/plain/assets/css/main.css:1:10: error[remote-asset] the stylesheet fetches "https://fonts.example/x.css" from elsewhere
                  1 | @import "https://fonts.example/x.css";
                    |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~
                    = put the file into the theme's assets/""");
        assertThat(css("a{b:url(//cdn.example/x)}").told()).contains("error[remote-asset]");
        assertThat(css("a{b:url(data:text/html,x)}").told()).contains("error[remote-asset]");
        assertThat(css("a{b:URL('javascript:x')}").told()).contains("error[remote-asset]");
        assertThat(css("a{b:image-set('http://x.example/a.png' 1x)}").told()).contains("error[remote-asset]");
    }

    @Test
    void stylesheets_that_import_each_other_are_told() {
        assertThat(css("@import 'more.css';")
                        .asset("themes/plain/assets/css/more.css", "@import 'main.css';")
                        .told())
                .isEqualTo("""
                themes/plain/assets/css/more.css:1:10: error[partial-cycle] the stylesheet "css/main.css" imports itself: css/main.css → css/more.css → css/main.css
                  1 | @import 'main.css';
                    |          ^~~~~~~~""");
        assertThat(css("@import 'main.css';").told()).contains("css/main.css → css/main.css");
    }

    @Test
    void a_stylesheet_can_be_a_template_of_parameters_and_texts() {
        Sample sample = new Sample()
                .text("themes/plain/assets/print.css.mustache", """
                        {{! for engines that know no custom properties }}
                        h1 { color: {{param.accent}} }
                        @page { @top-left { content: {{t.title}} } }
                        """)
                .text("themes/plain/strings/en.yaml", """
                        title: The "best" \\ <drills>
                        by: By {personName}
                        home: Home
                        count: "{n}"
                        """);
        assertThat(Sample.css(sample.sound(), "print.css")).isEqualTo(CssSqueeze.squeezed("""
                h1 { color: #aa3311 }
                @page { @top-left { content: "The \\"best\\" \\\\ \\3c drills\\3e " } }
                """));
    }

    @Test
    void a_template_of_a_stylesheet_is_checked_like_any_other() {
        Sample sample = new Sample().text("themes/plain/assets/print.css.mustache", """
                h1 { color: {{param.acent}}; b: {{guide}}; c: {{asset.print.css}} }
                h2 { background: url(no.png) }
                """);
        assertThat(sample.told())
                .contains("print.css.mustache:1:21: error[unknown-name] the theme has no parameter \"acent\"")
                .contains("print.css.mustache:1:35: error[unknown-name] \"guide\" is not")
                .contains("error[wrong-use] a stylesheet names an asset by url(…), from its own place")
                .contains("print.css.mustache:2:22: error[missing-asset] the theme has no asset at \"no.png\"");
    }

    @Test
    void two_files_for_one_name_are_told() {
        assertThat(css("a{}")
                        .text("themes/plain/assets/css/main.css.mustache", "b{}")
                        .told())
                .contains(
                        "error[url-conflict] this file becomes css/main.css, and themes/plain/assets/css/main.css is there");
        assertThat(new Sample()
                        .asset("themes/plain/assets/parameters.css", "a{}")
                        .told())
                .contains("error[url-conflict] Cuecard makes a stylesheet parameters.css out of the parameters");
    }

    @Test
    void a_name_that_would_need_escapes_is_told() {
        assertThat(new Sample()
                        .asset("themes/plain/assets/my dot.svg", "<svg/>")
                        .told())
                .contains("error[bad-value] \"my dot.svg\" would need escapes in an address");
    }
}
