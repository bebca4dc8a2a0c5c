package org.cuecard.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.cuecard.output.WrittenFiles;
import org.cuecard.output.WrittenFiles.Written;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.ContentHash;

/**
 * The service worker of a site: a script that a browser runs beside the pages, and that answers for the server when
 * there is no connection.
 *
 * <ul>
 *   <li>Its version is a hash over the paths and checksums of all files of the site. A browser compares the script byte
 *       by byte on each visit, so that any change of the site brings a new version, and the same site the same one.
 *   <li>Pages and all that keeps its name come from the network first, and from what is kept when no answer comes
 *       within three seconds: nobody reads an old dose while there is a connection, and a weak one in a gym does not
 *       leave them waiting. Assets have their hash in their name, and come from what is kept first.
 *   <li>From the first visit on it keeps the guide at the root of the site, but for what is only for paper and for
 *       machines, within {@link #BUDGET}: what leads through the guide first, then programmes, exercises and their
 *       figures, then the rest. What somebody visits beyond that is kept too, the last hundred files of it; so are the
 *       pages of a mounted guide, which most readers never open.
 *   <li>The next version takes over what did not change and fetches the rest. The last one is removed then.
 * </ul>
 */
final class WorkerScript {
    /** The most bytes to fetch unasked, uncompressed: what a text-only guide of some two hundred exercises has. */
    static final long BUDGET = 5_000_000;

    /** Digits of the version's hash. */
    private static final int DIGITS = 12;

    private final SitePlan plan;

    WorkerScript(SitePlan plan) {
        this.plan = plan;
    }

    byte[] of(WrittenFiles files) {
        ContentHash version = ContentHash.begin();
        files.all().forEach((path, file) -> version.with(path).with(file.crc()));
        StringBuilder list = new StringBuilder("[");
        for (Map.Entry<String, Written> file : kept(files.all())) {
            list.append(list.length() == 1 ? "\n" : ",\n")
                    .append("    ['")
                    .append(UrlPath.of(file.getKey()).encoded())
                    .append("', '")
                    .append(file.getValue().digits())
                    .append("']");
        }
        list.append("\n  ]");
        return template()
                .replace("@version@", version.hex().substring(0, DIGITS))
                .replace("@files@", list)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The files to keep, the most important ones first, as many as the budget has room for. */
    List<Map.Entry<String, Written>> kept(SortedMap<String, Written> all) {
        List<Map.Entry<String, Written>> wanted = all.entrySet().stream()
                .filter(file -> rank(file.getKey()).isPresent())
                .sorted(Comparator.comparing(file -> rank(file.getKey()).orElseThrow()))
                .toList();
        List<Map.Entry<String, Written>> kept = new ArrayList<>();
        long room = BUDGET;
        for (Map.Entry<String, Written> file : wanted) {
            long size = file.getValue().size();
            if (size <= room) {
                room -= size;
                kept.add(file);
            }
        }
        return kept;
    }

    /** How early a file is kept; none for one that is kept only when somebody asks for it. */
    private Optional<Integer> rank(String path) {
        for (String tag : plan.languages().tags()) {
            String folder = plan.languages().folder(tag);
            if (!folder.equals(plan.mount()) && path.startsWith(folder + "/")) {
                return rank(path.substring(folder.length() + 1));
            }
        }
        UrlPath place = UrlPath.of(path);
        if (!plan.mount().isEmpty() && !place.isUnder(plan.mount())) {
            return Optional.empty();
        }
        return plan.at(place).map(PlannedPage::kind).map(WorkerScript::rank).orElseGet(() -> rankOfFile(path));
    }

    private static Optional<Integer> rank(PageKind kind) {
        return switch (kind) {
            case HOME, OFFLINE -> Optional.of(0);
            case EXERCISES, PROGRAMMES -> Optional.of(2);
            case PROGRAMME, PROGRAMME_NOW -> Optional.of(3);
            case EXERCISE, EXERCISE_NOW -> Optional.of(4);
            case PAGE -> Optional.of(6);
            case TERMS, TERM, HANDOUT -> Optional.of(7);
            case NOT_FOUND, EXERCISE_SHEET, PROGRAMME_SHEET, BOOKLET -> Optional.empty();
        };
    }

    /** Assets, figures and photographs; a card for other sites is of no use here. */
    private Optional<Integer> rankOfFile(String path) {
        if (path.endsWith(".js") && !path.equals(plan.worker().value())) {
            return Optional.of(1);
        }
        if (path.startsWith(plan.file("assets").value() + "/")) {
            return path.substring(path.lastIndexOf('/')).startsWith("/print") ? Optional.empty() : Optional.of(1);
        }
        if (path.startsWith(plan.file("figures").value() + "/")) {
            return path.endsWith(".svg") ? Optional.of(5) : Optional.empty();
        }
        boolean picture = path.startsWith(plan.file("images").value() + "/")
                || path.startsWith(plan.file("media").value() + "/");
        return picture ? Optional.of(8) : Optional.empty();
    }

    private static String template() {
        try (InputStream script = WorkerScript.class.getResourceAsStream("sw.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of this program's jar", e);
        }
    }
}
