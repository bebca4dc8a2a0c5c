package org.cuecard.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.plan.PathClaims;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.SourceFile;

/**
 * What the site will be: its files in the order of their paths, none of them in another's way. Their bytes are made one
 * by one, when they are asked for, so that a large site never lies in memory. Immutable; safe for use by several
 * threads.
 */
public final class OutputTree {
    /** A site without files. */
    public static final OutputTree EMPTY = new OutputTree(new TreeMap<>(), List.of());

    private final SortedMap<UrlPath, OutputFile> files;
    private final List<ClosingFile> closing;

    private OutputTree(SortedMap<UrlPath, OutputFile> files, List<ClosingFile> closing) {
        this.files = files;
        this.closing = List.copyOf(closing);
    }

    /**
     * Puts files together.
     *
     * @return the tree, or the files that would land on one another on some computer. Those of the guide's own making
     *     the plan has told before; what is left is between the guide's files and the theme's
     */
    public static Checked<OutputTree> of(Collection<OutputFile> files) {
        return of(files, List.of());
    }

    /**
     * Puts files together, with some that are made of the others.
     *
     * @param closing in the order in which they are made
     * @return as {@link #of(Collection)}
     */
    public static Checked<OutputTree> of(Collection<OutputFile> files, List<ClosingFile> closing) {
        List<OutputFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(OutputFile::path));
        SortedMap<UrlPath, OutputFile> tree = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        PathClaims claims = new PathClaims();
        claims.claim(UrlPath.of(OutputManifest.NAME));
        for (OutputFile file : sorted) {
            claims.claim(file.path())
                    .ifPresentOrElse(
                            taken -> problems.add(conflict(file.path(), taken)), () -> tree.put(file.path(), file));
        }
        for (ClosingFile file : closing) {
            claims.claim(file.path()).ifPresent(taken -> problems.add(conflict(file.path(), taken)));
        }
        return problems.isEmpty() ? Checked.of(new OutputTree(tree, closing), List.of()) : Checked.failed(problems);
    }

    private static Diagnostic conflict(UrlPath path, String taken) {
        String message = taken.equals(path.value())
                ? "two files would be written to " + path
                : path + " would be written beside " + taken + ", which some computers cannot keep apart";
        return Diagnostic.of(
                Code.URL_CONFLICT, SourceFile.absent(path.value()).start(), message, "give one of them another name");
    }

    /** All files whose bytes need no others, in the order of their paths. */
    public Collection<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** The files that are made when all others are there, in the order in which they are made. */
    public List<ClosingFile> closing() {
        return closing;
    }

    public Optional<OutputFile> file(UrlPath path) {
        return Optional.ofNullable(files.get(path));
    }

    public int size() {
        return files.size() + closing.size();
    }
}
