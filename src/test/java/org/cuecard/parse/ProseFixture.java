package org.cuecard.parse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.model.Prose;
import org.cuecard.model.RawHtml;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/** A body, read: its HTML with its gaps in curly brackets, and what a person is told. */
final class ProseFixture {
    final Prose prose;
    final String html;
    final String told;
    final DiagnosticLog log = new DiagnosticLog();

    private ProseFixture(String markdown, RawHtml rawHtml, String language) {
        SourceFile file = SourceFile.of("exercises/squat.md", markdown);
        ProseRules rules = new ProseRules(rawHtml, ProseWords.of(language), new PictureFinder(pictures()));
        this.prose = new ProseReader(rules).read(file.span(0, file.text().length()), log);
        this.html = html(prose.segments());
        this.told = new SnippetFormatter(false).format(log.all()).replaceFirst("\n$", "");
    }

    static ProseFixture of(String markdown) {
        return new ProseFixture(markdown, RawHtml.REFUSE, "en");
    }

    static ProseFixture in(String language, String markdown) {
        return new ProseFixture(markdown, RawHtml.REFUSE, language);
    }

    static ProseFixture sanitised(String markdown) {
        return new ProseFixture(markdown, RawHtml.SANITISE, "en");
    }

    private static String html(List<Prose.Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (Prose.Segment segment : segments) {
            if (segment instanceof Prose.Markup markup) {
                out.append(markup.html());
            } else if (segment instanceof Prose.LinkAddress link) {
                out.append("{link ")
                        .append(ProseBuffer.escape(link.target().value()))
                        .append('}');
            } else if (segment instanceof Prose.ImageAddress image) {
                out.append("{image ")
                        .append(ProseBuffer.escape(image.path().value()))
                        .append('}');
            }
        }
        return out.toString();
    }

    private static SortedMap<String, SourceAsset> pictures() {
        SortedMap<String, SourceAsset> assets = new TreeMap<>();
        for (String path : List.of(
                "exercises/images/open.jpg",
                "exercises/images/two words.png",
                "site/assets/feet.svg",
                "exercises/images/notes.txt")) {
            assets.put(path, new SourceAsset(path, 3, () -> new byte[] {1, 2, 3}));
        }
        return assets;
    }
}
