package org.cuecard.model;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.source.Packed;
import org.cuecard.source.PackedReader;
import org.cuecard.source.PackedWriter;

/** A body in about a fifth of its memory. Immutable; safe for use by several threads. */
final class PackedProse {
    private final Packed packed;
    /** The gaps between markup, in order; they know their places in files. */
    private final List<Prose.Segment> gaps;

    private PackedProse(Packed packed, List<Prose.Segment> gaps) {
        this.packed = packed;
        this.gaps = List.copyOf(gaps);
    }

    static PackedProse of(Prose body) {
        PackedWriter out = new PackedWriter();
        List<Prose.Segment> gaps = new ArrayList<>();
        out.number(body.segments().size());
        for (Prose.Segment segment : body.segments()) {
            if (segment instanceof Prose.Markup markup) {
                out.number(1).text(markup.html());
            } else {
                out.number(0);
                gaps.add(segment);
            }
        }
        out.text(body.text()).number(body.headings().size());
        body.headings()
                .forEach(heading ->
                        out.number(heading.level()).text(heading.id()).text(heading.text()));
        out.number(body.anchors().size());
        body.anchors().forEach(out::text);
        return new PackedProse(out.deflate(), gaps);
    }

    Prose unpack() {
        PackedReader in = packed.open();
        List<Prose.Segment> segments = new ArrayList<>();
        int gap = 0;
        for (int left = in.number(); left > 0; left--) {
            segments.add(in.number() == 1 ? new Prose.Markup(in.text()) : gaps.get(gap++));
        }
        String text = in.text();
        List<Prose.Heading> headings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            headings.add(new Prose.Heading(in.number(), in.text(), in.text()));
        }
        List<String> anchors = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            anchors.add(in.text());
        }
        return new Prose(segments, headings, anchors, text);
    }
}
