package org.cuecard.theme;

import java.util.List;

/**
 * A template as {@link TemplateParser} gives it to Mustache.java: tags by number, text guarded, and without the lines
 * that hold nothing but tags that leave no trace. (The specification's "standalone" tags; here a line may hold several,
 * such as a section and its end.)
 */
final class Numbering {
    private static final char GUARD = '\0';

    private final String text;
    private final List<Tag> tags;
    private final StringBuilder out = new StringBuilder();

    private Numbering(String text, List<Tag> tags) {
        this.text = text;
        this.tags = tags;
    }

    static String of(String text, TagScanner.Scan scan) {
        Numbering numbering = new Numbering(text, scan.tags());
        int done = 0;
        int next = 0;
        while (next < scan.tags().size()) {
            int last = numbering.lastOfLine(next);
            boolean alone = numbering.standAlone(next, last);
            Tag first = scan.tags().get(next);
            numbering.words(
                    done, alone ? numbering.lineStart(first) : first.span().start());
            for (int i = next; i <= last; i++) {
                if (i > next && !alone) {
                    numbering.words(
                            scan.tags().get(i - 1).span().end(),
                            scan.tags().get(i).span().start());
                }
                numbering.tag(scan.tags().get(i), scan.openings().getOrDefault(i, i));
            }
            int end = scan.tags().get(last).span().end();
            done = alone ? Math.min(text.length(), numbering.lineEnd(end) + 1) : end;
            next = last + 1;
        }
        numbering.words(done, text.length());
        return numbering.out.toString();
    }

    static String withoutGuards(String words) {
        return words.indexOf(GUARD) < 0 ? words : words.replace(String.valueOf(GUARD), "");
    }

    /** The last of the tags that follow one another without a line end between them. */
    private int lastOfLine(int first) {
        int last = first;
        while (last + 1 < tags.size()
                && tags.get(last + 1).span().start()
                        <= lineEnd(tags.get(last).span().end())) {
            last++;
        }
        return last;
    }

    private boolean standAlone(int first, int last) {
        int at = lineStart(tags.get(first));
        for (int i = first; i <= last; i++) {
            Tag tag = tags.get(i);
            boolean joins = first != last && tag.kind() == Tag.Kind.PARTIAL;
            if (!tag.kind().vanishes() || joins || !blank(at, tag.span().start())) {
                return false;
            }
            at = tag.span().end();
        }
        return blank(at, lineEnd(at));
    }

    private int lineStart(Tag tag) {
        int start = tag.span().start();
        return start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean blank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private void words(int from, int to) {
        if (from < to) {
            out.append(GUARD).append(text.substring(from, to).replace("\n", "\n" + GUARD));
        }
    }

    private void tag(Tag tag, int number) {
        if (tag.kind() != Tag.Kind.COMMENT) {
            out.append("{{").append(tag.kind().sign()).append(number).append("}}");
        }
    }
}
