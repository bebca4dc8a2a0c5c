package org.cuecard.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Every glyph that a document draws, and the letters that the document says it stands for. */
final class GlyphWalk {
    private final Map<COSBase, UsedFont> fonts = new LinkedHashMap<>();
    private final Set<Integer> printed = new HashSet<>();
    private final Set<COSBase> seen = new HashSet<>();
    private boolean lacking;

    /**
     * A font of the document.
     *
     * @param said the letters of each code that is drawn, as the font says them; empty where it says none that count
     * @param told the letters of a code as marks around it tell them
     */
    record UsedFont(PDFont font, Map<Integer, String> said, Map<Integer, String> told) {}

    private record Glyph(UsedFont font, int code) {
        String letters() {
            return font.said().getOrDefault(code, "");
        }
    }

    /** A mark that is open: what it says its content stands for, and the glyphs in it. */
    private static final class Mark {
        private final Optional<String> actual;
        private final List<Glyph> glyphs = new ArrayList<>();
        private boolean lacking;

        Mark(Optional<String> actual) {
            this.actual = actual;
        }
    }

    static GlyphWalk of(PDDocument document) throws IOException {
        GlyphWalk walk = new GlyphWalk();
        for (PDPage page : document.getPages()) {
            walk.walk(page);
        }
        return walk;
    }

    List<UsedFont> fonts() {
        return List.copyOf(fonts.values());
    }

    /** Whether something is drawn in place of a character that no font has. */
    boolean lacking() {
        return lacking;
    }

    /** Whether a character stands anywhere in the document. */
    boolean printed(int codePoint) {
        return printed.contains(codePoint);
    }

    private void walk(PDContentStream content) throws IOException {
        Stream stream = new Stream(ContentMarks.resources(content));
        for (Step step : Step.parse(content)) {
            stream.take(step);
        }
    }

    /** One stream of content, with the state that its operators change. */
    private final class Stream {
        private final PDResources resources;
        private final Map<COSName, UsedFont> named = new HashMap<>();
        private final Deque<Mark> marks = new ArrayDeque<>();
        private final Deque<Optional<UsedFont>> saved = new ArrayDeque<>();
        private Optional<UsedFont> font = Optional.empty();

        Stream(PDResources resources) {
            this.resources = resources;
        }

        void take(Step step) throws IOException {
            switch (step.name()) {
                case "q" -> saved.push(font);
                case "Q" -> font = saved.isEmpty() ? font : saved.pop();
                case "Tf" -> font = named(step);
                case "BMC", "BDC" ->
                    marks.push(new Mark(step.properties(resources).map(list -> list.getString(COSName.ACTUAL_TEXT))));
                case "EMC" -> {
                    if (!marks.isEmpty()) {
                        close(marks.pop());
                    }
                }
                case "Tj", "TJ", "'", "\"" -> show(step.operands());
                case "Do" -> {
                    Optional<PDFormXObject> form = ContentMarks.form(step, resources);
                    if (form.isPresent() && seen.add(form.get().getCOSObject())) {
                        walk(form.get());
                    }
                }
                default -> {}
            }
        }

        private Optional<UsedFont> named(Step step) throws IOException {
            Optional<COSName> name = step.named();
            if (name.isPresent() && !named.containsKey(name.get())) {
                PDFont found = resources.getFont(name.get());
                if (found != null) {
                    named.put(
                            name.get(),
                            fonts.computeIfAbsent(
                                    found.getCOSObject(),
                                    key -> new UsedFont(found, new TreeMap<>(), new TreeMap<>())));
                }
            }
            return name.map(named::get);
        }

        private void show(List<COSBase> operands) throws IOException {
            for (COSBase operand : operands) {
                if (operand instanceof COSArray array) {
                    show(array.toList().stream().<COSBase>map(part -> part).toList());
                } else if (operand instanceof COSString text && font.isPresent()) {
                    show(font.get(), text.getBytes());
                }
            }
        }

        private void show(UsedFont used, byte[] codes) throws IOException {
            InputStream in = new ByteArrayInputStream(codes);
            while (in.available() > 0) {
                int code = used.font().readCode(in);
                if (used.font() instanceof PDType0Font composite && composite.codeToCID(code) == 0) {
                    lacking = true;
                    marks.forEach(mark -> mark.lacking = true);
                    continue;
                }
                String letters = used.said().get(code);
                if (letters == null) {
                    letters = counted(used.font().toUnicode(code));
                    used.said().put(code, letters);
                }
                letters.codePoints().forEach(printed::add);
                marks.stream()
                        .filter(mark -> mark.actual.isPresent())
                        .findFirst()
                        .ifPresent(mark -> mark.glyphs.add(new Glyph(used, code)));
            }
        }

        /** Letters that a mark tells, and that no other glyph in it stands for, belong to the glyph without letters. */
        private void close(Mark mark) {
            mark.actual.ifPresent(actual -> {
                if (!mark.lacking) {
                    actual.codePoints().forEach(printed::add);
                }
                String rest = actual;
                for (Glyph glyph : mark.glyphs) {
                    String plain = Normalizer.normalize(glyph.letters(), Normalizer.Form.NFKC);
                    rest = plain.isEmpty() ? rest : rest.replaceFirst(Pattern.quote(plain), "");
                }
                String left = rest.isEmpty() ? actual : rest;
                for (Glyph glyph : mark.glyphs) {
                    if (glyph.letters().isEmpty()) {
                        glyph.font().told().putIfAbsent(glyph.code(), left);
                    }
                }
            });
        }
    }

    /** What a font says, unless it says what stands for nothing (ISO 14289-1, 7.21.7). */
    private static String counted(@Nullable String letters) {
        return letters == null || letters.chars().anyMatch(c -> c == 0 || c == 0xFEFF || c == 0xFFFE) ? "" : letters;
    }
}
