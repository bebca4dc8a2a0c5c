package org.cuecard.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.TermKind;
import org.cuecard.model.Vocabulary;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;

/** Adds terms to site/vocabulary.yaml, at the end of their lists, and leaves every line of its author as it is. */
final class VocabularyText {
    private static final Map<TermKind, String> LISTS =
            Map.of(TermKind.MUSCLE, "muscles", TermKind.EQUIPMENT, "equipment", TermKind.LEVEL, "levels");

    private VocabularyText() {}

    /**
     * The vocabulary with terms added.
     *
     * @return empty when the file is written in a way that lines cannot be added to
     */
    static Optional<SourceFile> with(SourceFile file, Set<NewTerm> terms) {
        String text = file.text();
        for (TermKind kind : List.of(TermKind.MUSCLE, TermKind.EQUIPMENT, TermKind.LEVEL)) {
            List<NewTerm> added = new ArrayList<>();
            new TreeSet<>(terms).stream().filter(term -> term.kind() == kind).forEach(added::add);
            if (!added.isEmpty()) {
                text = insert(text, LISTS.getOrDefault(kind, ""), lines(added));
            }
        }
        SourceFile changed = SourceFile.of(file.path(), text);
        DiagnosticLog log = new DiagnosticLog();
        Optional<Vocabulary> read = SpecReader.read(changed, Vocabulary.class, log);
        boolean whole = read.isPresent()
                && !log.hasErrors()
                && terms.stream().allMatch(term -> read.get().ids(term.kind()).contains(term.id()));
        return whole ? Optional.of(changed) : Optional.empty();
    }

    private static String lines(List<NewTerm> terms) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (NewTerm term : terms) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", term.name());
            term.latin().ifPresent(latin -> entry.put("latin", latin));
            entries.put(term.id(), entry);
        }
        return YamlText.write(entries).lines().map(line -> "  " + line + "\n").reduce("", String::concat);
    }

    private static String insert(String text, String list, String lines) {
        Matcher key = Pattern.compile("(?m)^" + list + ":[ \\t]*(\\{\\})?[ \\t]*(#.*)?$")
                .matcher(text);
        if (!key.find()) {
            boolean written =
                    Pattern.compile("(?m)^" + list + ":").matcher(text).find();
            return written ? text : text.stripTrailing() + "\n\n" + list + ":\n" + lines;
        }
        if (key.group(1) != null) {
            return text.substring(0, key.start()) + list + ":\n" + lines
                    + text.substring(Math.min(key.end() + 1, text.length()));
        }
        int at = Math.min(key.end() + 1, text.length());
        int end = at;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            int stop = next < 0 ? text.length() : next + 1;
            char first = text.charAt(at);
            if (first != ' ' && first != '\n' && first != '#') {
                break;
            }
            end = first == ' ' ? stop : end;
            at = stop;
        }
        String gap = end > 0 && text.charAt(end - 1) != '\n' ? "\n" : "";
        return text.substring(0, end) + gap + lines + text.substring(end);
    }
}
