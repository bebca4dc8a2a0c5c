package org.cuecard.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML of other people as the Markdown that a body takes: paragraphs, lists, headings, bold, italic and links to other
 * sites. All else is read as its words, and no word can be taken for a sign of Markdown.
 */
final class Markdown {
    private static final Pattern SIGN = Pattern.compile("([\\\\`*_\\[\\]<>|~^#])");
    private static final Pattern LINE_START = Pattern.compile("^(?:([-+:=]|!!!|\\?\\?\\?)|(\\d{1,9})([.)]))");
    private static final Pattern HTML = Pattern.compile("(?i)</?[a-z][^<>]*>|&(?:[a-z]+|#\\d+);");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>()]+");
    private static final int MAX_DEPTH = 200;

    /** Between paragraphs while their words are gathered; no text holds it, for it is cleaned before. */
    private static final String PARAGRAPH = "\u0001";

    private Markdown() {}

    /** The blocks of a text in HTML, or of a plain text with an empty line between its paragraphs. */
    record Content(List<String> blocks, List<String> items) {
        String text() {
            return String.join("\n\n", blocks);
        }
    }

    /** Whether a text has to be read as HTML. */
    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    /** A plain text that Markdown reads as it stands. */
    static String escaped(String text) {
        String signs =
                SIGN.matcher(PlainText.oneLine(text).replace("&", "&amp;")).replaceAll("\\\\$1");
        return LINE_START
                .matcher(signs)
                .replaceFirst(match -> match.group(1) == null
                        ? match.group(2) + "\\\\" + match.group(3)
                        : "\\\\" + Matcher.quoteReplacement(match.group(1)));
    }

    /**
     * Reads a description.
     *
     * @return its blocks as Markdown, and the entries of its first list as plain words
     */
    static Content read(String text) {
        if (!isHtml(text)) {
            List<String> blocks = new ArrayList<>();
            for (String paragraph : PlainText.clean(text).split("\\n\\s*\\n", -1)) {
                blocks.add(escaped(paragraph));
            }
            blocks.removeIf(String::isEmpty);
            return new Content(blocks, List.of());
        }
        Element body = Jsoup.parseBodyFragment(PlainText.clean(text)).body();
        body.select("script, style, noscript, template, iframe, object, svg, math, head")
                .remove();
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        blocks(body, blocks, loose, 0);
        flush(loose, blocks);
        Element list = body.selectFirst("ol, ul");
        List<String> items = list == null
                ? List.of()
                : list.select("> li").stream()
                        .map(item -> PlainText.oneLine(item.text()))
                        .filter(item -> !item.isEmpty())
                        .toList();
        return new Content(List.copyOf(blocks), items);
    }

    /** The words of each paragraph of a text. */
    static List<String> paragraphs(String text) {
        if (!isHtml(text)) {
            return PlainText.clean(text)
                    .lines()
                    .map(PlainText::oneLine)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        Element body = Jsoup.parseBodyFragment(PlainText.clean(text)).body();
        body.select("script, style, noscript, template, iframe, object, svg, math")
                .remove();
        body.select("br").forEach(line -> line.replaceWith(new TextNode(PARAGRAPH)));
        body.getAllElements().stream().skip(1).filter(Element::isBlock).forEach(element -> {
            element.prependText(PARAGRAPH);
            element.appendText(PARAGRAPH);
        });
        return Arrays.stream(body.wholeText().split(PARAGRAPH, -1))
                .map(PlainText::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The words of a text, without its markup. */
    static String words(String text) {
        return PlainText.oneLine(
                isHtml(text) ? Jsoup.parseBodyFragment(PlainText.clean(text)).text() : text);
    }

    private static void blocks(Element parent, List<String> blocks, StringBuilder loose, int depth) {
        for (Node node : parent.childNodes()) {
            if (!(node instanceof Element element) || isInline(element) || depth > MAX_DEPTH) {
                inline(node, loose, depth);
                continue;
            }
            flush(loose, blocks);
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    String heading = escaped(element.text());
                    if (!heading.isEmpty()) {
                        blocks.add("## " + heading);
                    }
                }
                case "ul", "ol" -> list(element, blocks);
                case "table" ->
                    element.select("tr").forEach(row -> {
                        String cells = row.select("td, th").stream()
                                .map(Element::text)
                                .filter(cell -> !cell.isBlank())
                                .collect(Collectors.joining(" · "));
                        if (!cells.isEmpty()) {
                            blocks.add(escaped(cells));
                        }
                    });
                case "hr" -> {}
                default -> {
                    blocks(element, blocks, loose, depth + 1);
                    flush(loose, blocks);
                }
            }
        }
    }

    private static boolean isInline(Element element) {
        return !element.isBlock() || element.normalName().equals("br");
    }

    private static void flush(StringBuilder loose, List<String> blocks) {
        for (String paragraph : loose.toString().split("\n", -1)) {
            String text = paragraph.strip();
            if (!text.isEmpty()) {
                blocks.add(startSafely(text));
            }
        }
        loose.setLength(0);
    }

    private static void list(Element list, List<String> blocks) {
        List<String> lines = new ArrayList<>();
        boolean ordered = list.normalName().equals("ol");
        for (Element item : list.select("> li")) {
            StringBuilder text = new StringBuilder();
            inline(item, text, 0);
            String line = PlainText.oneLine(text.toString());
            if (!line.isEmpty()) {
                lines.add((ordered ? lines.size() + 1 + ". " : "- ") + startSafely(line));
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private static String startSafely(String markdown) {
        return LINE_START
                .matcher(markdown)
                .replaceFirst(match -> match.group(1) == null
                        ? match.group(2) + "\\\\" + match.group(3)
                        : "\\\\" + Matcher.quoteReplacement(match.group(1)));
    }

    /** Words with their emphasis; a line break is told by LF. */
    private static void inline(Node node, StringBuilder out, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ").replace("&", "&amp;");
            out.append(SIGN.matcher(words).replaceAll("\\\\$1"));
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("br")) {
            out.append('\n');
            return;
        }
        StringBuilder inner = new StringBuilder();
        if (depth > MAX_DEPTH) {
            inner.append(escaped(element.text()));
        } else {
            element.childNodes().forEach(child -> inline(child, inner, depth + 1));
        }
        String text = inner.toString();
        String bare = text.strip();
        if (bare.isEmpty()) {
            out.append(text.isEmpty() ? "" : " ");
            return;
        }
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        String name = element.normalName().toLowerCase(Locale.ROOT);
        String address = element.attr("href").strip();
        boolean plain = bare.indexOf('\n') >= 0;
        if (!plain && (name.equals("b") || name.equals("strong"))) {
            out.append(before).append("**").append(bare).append("**").append(after);
        } else if (!plain && (name.equals("i") || name.equals("em"))) {
            out.append(before).append('*').append(bare).append('*').append(after);
        } else if (!plain && name.equals("a") && WEB.matcher(address).matches()) {
            out.append(before)
                    .append('[')
                    .append(bare)
                    .append("](")
                    .append(address)
                    .append(')')
                    .append(after);
        } else {
            out.append(element.isBlock() ? " " : "").append(text).append(element.isBlock() ? " " : "");
        }
    }
}
