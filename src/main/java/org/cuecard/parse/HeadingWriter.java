package org.cuecard.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.model.Prose;

/**
 * Writes headings with their anchors: the one that the author set with <code>{#name}</code> at the end, or one made of
 * the words.
 */
final class HeadingWriter {
    private static final Pattern OWN = Pattern.compile("\\s*\\{#([A-Za-z][A-Za-z0-9_-]*)}\\s*$");

    private final ProseContext context;
    private final Map<Heading, String> own = new HashMap<>();
    private int level = 1;

    HeadingWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(new VisitHandler<>(Heading.class, this::heading));
    }

    /** Takes the anchors that the author set, before any is made: a made one must not take a set one's name. */
    void collect(Node document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                anchorText(heading).ifPresent(found -> {
                    BasedSequence anchor = heading.getLastChild().getChars().subSequence(found.start(1), found.end(1));
                    own.put(heading, anchor.toString());
                    if (!context.anchors.take(anchor.toString())) {
                        context.report(
                                Code.DUPLICATE_ANCHOR,
                                anchor,
                                "\"" + anchor + "\" is the anchor of another heading too",
                                "give each heading of a body its own anchor");
                    }
                });
            }
        }
    }

    private static Optional<Matcher> anchorText(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        Matcher matcher = OWN.matcher(last.getChars());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private void heading(Heading node) {
        checkLevel(node);
        Optional<Matcher> set = anchorText(node);
        String words = PlainWords.of(node, context.words());
        if (set.isPresent()) {
            words = OWN.matcher(words).replaceFirst("");
        }
        if (words.isEmpty()) {
            context.report(
                    Code.EMPTY_VALUE, node.getChars(), "this heading has no words", "write them, or take it out");
            return;
        }
        String anchor = own.containsKey(node) ? own.getOrDefault(node, "") : context.anchors.anchor(words);
        context.anchorList.add(anchor);
        context.headings.add(new Prose.Heading(Math.max(2, node.getLevel()), anchor, words));
        String tag = "h" + Math.max(2, node.getLevel());
        context.out.tag("<" + tag).attribute("id", anchor).tag(">");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (set.isPresent() && child == node.getLastChild()) {
                context.out.words(
                        child.getChars().subSequence(0, set.get().start()).unescape());
            } else {
                context.write(child);
            }
        }
        context.out.tag("</" + tag + ">\n");
        context.out.gapBetweenWords();
    }

    private void checkLevel(Heading node) {
        int claimed = node.getLevel();
        if (claimed == 1) {
            context.report(
                    Code.HEADING_LEVEL,
                    node.getChars(),
                    "a heading of the first level is the page's title, and that is its name or title field",
                    "begin the headings of a body with ##");
        } else if (claimed > level + 1) {
            context.report(
                    Code.HEADING_LEVEL,
                    node.getChars(),
                    level == 1
                            ? "the first heading of a body is of level 2, and this one is of level " + claimed
                            : "this heading is of level " + claimed + ", and the one before it of level " + level,
                    "write it with " + "#".repeat(level + 1));
        }
        level = Math.max(claimed, 1);
    }
}
