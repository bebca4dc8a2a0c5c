package org.cuecard.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Marks what a browser left without a tag as an artifact: backgrounds, rules, the lines that run in a page's margins
 * (ISO 14289-1, 7.1).
 */
final class ContentMarks {
    private static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PATH = Set.of("m", "re");
    private static final String CLIP_ONLY = "n";
    private static final Set<String> ENDS_PATH = Set.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", CLIP_ONLY);
    private static final Set<String> ALONE = Set.of("sh", "BI");

    private final Set<COSBase> done = new HashSet<>();

    void mark(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(Step.bytes(marked(page)));
            }
            page.setContents(stream);
        }
    }

    private void mark(PDFormXObject form) throws IOException {
        if (done.add(form.getCOSObject())) {
            List<Step> steps = marked(form);
            try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                out.write(Step.bytes(steps));
            }
        }
    }

    private List<Step> marked(PDContentStream content) throws IOException {
        PDResources resources = resources(content);
        List<Step> steps = Step.parse(content);
        List<Step> out = new ArrayList<>(steps.size());
        Deque<Boolean> open = new ArrayDeque<>();
        int placed = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.opensMark()) {
                boolean places = step.placesContent(resources);
                open.push(places);
                placed += places ? 1 : 0;
            } else if (step.closesMark() && !open.isEmpty()) {
                placed -= open.pop() ? 1 : 0;
            } else if (placed == 0) {
                int end = artifact(steps, i, resources);
                if (end >= i) {
                    add(out, steps.subList(i, end + 1));
                    i = end;
                    continue;
                }
            }
            out.add(step);
        }
        return out;
    }

    /** The last step of the artifact that begins with a step; -1 when none begins there. */
    private int artifact(List<Step> steps, int i, PDResources resources) throws IOException {
        Step step = steps.get(i);
        String name = step.name();
        if (name.equals("BT")) {
            int end = i;
            while (end < steps.size() - 1 && !steps.get(end).name().equals("ET")) {
                end++;
                if (steps.get(end).placesContent(resources)) {
                    return -1;
                }
            }
            return end;
        }
        if (PATH.contains(name)) {
            int end = i;
            while (end < steps.size() && !ENDS_PATH.contains(steps.get(end).name())) {
                end++;
            }
            return end < steps.size() && !steps.get(end).name().equals(CLIP_ONLY) ? end : -1;
        }
        if (name.equals("Do")) {
            Optional<PDFormXObject> form = form(step, resources);
            if (form.isPresent() && places(form.get(), new HashSet<>())) {
                mark(form.get());
                return -1;
            }
            return i;
        }
        return SHOW.contains(name) || ALONE.contains(name) ? i : -1;
    }

    /** Artifacts side by side are one. */
    @SuppressWarnings("ReferenceEquality") // The end of another mark looks the same.
    private static void add(List<Step> out, List<Step> artifact) {
        if (!out.isEmpty() && out.get(out.size() - 1) == Step.END) {
            out.remove(out.size() - 1);
        } else {
            out.add(Step.ARTIFACT);
        }
        out.addAll(artifact);
        out.add(Step.END);
    }

    /** Whether something in a form has a place in the tree of tags. */
    private static boolean places(PDFormXObject form, Set<COSBase> seen) throws IOException {
        if (!seen.add(form.getCOSObject())) {
            return false;
        }
        PDResources resources = resources(form);
        for (Step step : Step.parse(form)) {
            if (step.placesContent(resources)) {
                return true;
            }
            Optional<PDFormXObject> inner = form(step, resources);
            if (inner.isPresent() && places(inner.get(), seen)) {
                return true;
            }
        }
        return false;
    }

    /** The form that a step draws, if it draws one. */
    static Optional<PDFormXObject> form(Step step, PDResources resources) throws IOException {
        if (!step.name().equals("Do") || step.named().isEmpty()) {
            return Optional.empty();
        }
        PDXObject object = resources.getXObject(step.named().get());
        return object instanceof PDFormXObject form ? Optional.of(form) : Optional.empty();
    }

    static PDResources resources(PDContentStream content) {
        PDResources own = content.getResources();
        return own == null ? new PDResources() : own;
    }
}
