package org.cuecard.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cuecard.output.WrittenFiles;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;

/**
 * The whole site as a zip that opens from a disk: every page, sheet and picture of it, mounted guides too, in a folder
 * of its own. Entries stand in the order of their paths and have one fixed time, so that the same site gives the same
 * archive. The usual level of compression takes half the time of the best one, which would save less than one byte in a
 * hundred. Each file is read from where it was written, one at a time; the archive itself is in memory once.
 */
final class Archive {
    /** Not the first moment that a zip can tell: for that one Java writes the machine's own zone beside it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SitePlan plan;
    private final byte[] home;
    private final Set<String> leftOut;

    /** @param home the home page as it is to be in the archive: without a link to the archive */
    Archive(SitePlan plan, byte[] home) {
        this.plan = plan;
        this.home = home;
        this.leftOut = Stream.of(
                        plan.robots().stream(), plan.notFound().map(PlannedPage::path).stream(),
                        plan.offline().map(PlannedPage::path).stream(), plan.sitemap().stream())
                .flatMap(paths -> paths)
                .map(UrlPath::value)
                .collect(Collectors.toSet());
    }

    byte[] of(WrittenFiles files) throws IOException {
        String folder = plan.archive().orElseThrow().name().replaceFirst("\\.zip$", "") + "/";
        String homePath = plan.home().path().value();
        Set<String> paths = new TreeSet<>(files.all().keySet());
        paths.add(homePath);
        paths.removeAll(leftOut);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : paths) {
                add(zip, folder + path, path.equals(homePath) ? home : files.bytes(path));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
