package org.cuecard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** What site/guide.yaml says. */
@Doc("The guide as a whole: title, language, theme, publisher, what holds for every page.")
public record GuideSpec(
        @Doc(value = "The guide's title.", example = "Bands for runners") @Translate
        String title,

        @Doc(value = "What the guide is, in one or two plain sentences.") @Translate
        Located<String> summary,

        @Doc(value = "The language of its content, as a BCP 47 tag.", example = "en")
        Located<String> language,

        @Doc(
                value =
                        "The languages that it is translated into, as BCP 47 tags. Each gets a site of its own in a folder"
                                + " of that name; what is not translated stands there in the guide's own language.",
                example = "[de]")
        List<Located<String>> languages,

        @Doc(
                value = "The address that the guide is published at; canonical links, sitemap and feed need it.",
                example = "https://example.org/bands/")
        Optional<Located<String>> baseUrl,

        @Doc(value = "The theme: a folder of themes/, or one that comes with Cuecard.", example = "cuecard")
        Located<String> theme,

        @Doc(value = "Values for the theme's parameters, by name.", example = "{accent: \"#ad3810\"}")
        Map<String, Located<String>> parameters,

        @Doc("Who publishes it.") Organisation publisher,
        @Doc("What to buy, for readers who want it.") List<Product> products,

        @Doc(value = "A first paragraph for the home page: why somebody should read on.") @Translate
        Optional<Located<String>> welcome,

        @Doc(value = "The programme that the home page offers first.", example = "before-you-run")
        Optional<Located<String>> startWith,

        @Doc("Signs to stop at, for every exercise that names none of its own.") @AtLeast(1) @Translate
        List<String> stopSigns,

        @Doc("The safety text that stands on every page and every printed sheet, one sentence an entry.")
        @AtLeast(1)
        @Translate
        List<String> safety,

        @Doc("What to see to before starting, one action an entry; the home page and handouts show it.") @Translate
        List<String> beforeYouStart,

        @Doc(value = "The paper to offer first; A4 when left out.", example = "a4")
        Optional<Paper> paper,

        @Doc(value = "Whether cards and handouts are PDFs too; true when left out.", example = "false")
        Optional<Boolean> pdf,

        @Doc(
                value =
                        "Whether the whole guide is a booklet to print too. When left out, it is one when it has 1 to 60"
                                + " exercises and no other guide mounts it.",
                example = "false")
        Optional<Boolean> booklet,

        @Doc(
                value = "Whether the whole site can be taken along as a zip. When left out, it can when it has 1 to 60"
                        + " exercises and no other guide mounts it.",
                example = "false")
        Optional<Boolean> zip,

        @Doc(value = "The brand whose band colours are named beside each strength.", example = "theraband")
        @TermOf(TermKind.BRAND)
        Optional<Located<String>> brand,

        @Doc(value = "What happens to HTML in bodies; refused when left out.", example = "refuse")
        Optional<RawHtml> rawHtml,

        @Doc("The credit line that stands at the foot of pages and sheets.") @Translate
        String credit,

        @Doc(
                value = "The licence of the guide's own texts, for whoever takes them from its open data.",
                example = "CC BY 4.0")
        Optional<String> licence,

        @Doc("Other guides to build along with this one.") List<Mount> mounts) {
    public GuideSpec {
        // Map.copyOf would iterate in another order on each run.
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        languages = List.copyOf(languages);
        products = List.copyOf(products);
        stopSigns = List.copyOf(stopSigns);
        safety = List.copyOf(safety);
        beforeYouStart = List.copyOf(beforeYouStart);
        mounts = List.copyOf(mounts);
    }

    /** The same guide as it stands in one of its languages. */
    public GuideSpec in(Located<String> other) {
        return new GuideSpec(
                title,
                summary,
                other,
                languages,
                baseUrl,
                theme,
                parameters,
                publisher,
                products,
                welcome,
                startWith,
                stopSigns,
                safety,
                beforeYouStart,
                paper,
                pdf,
                booklet,
                zip,
                brand,
                rawHtml,
                credit,
                licence,
                mounts);
    }

    /** The same guide with the colours of another brand. */
    public GuideSpec withBrand(Optional<Located<String>> other) {
        return new GuideSpec(
                title,
                summary,
                language,
                languages,
                baseUrl,
                theme,
                parameters,
                publisher,
                products,
                welcome,
                startWith,
                stopSigns,
                safety,
                beforeYouStart,
                paper,
                pdf,
                booklet,
                zip,
                other,
                rawHtml,
                credit,
                licence,
                mounts);
    }
}
