package org.cuecard.fire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.output.OutputFile;
import org.cuecard.output.OutputManifest;
import org.cuecard.output.OutputTree;
import org.cuecard.output.SiteWriter;
import org.cuecard.plan.UrlPath;

/** A process that does what a build does last, over and over: it writes sites into one folder. */
final class WriteLoop {
    private WriteLoop() {}

    /**
     * Prints a line after each writing.
     *
     * @param args the output folder; folders that hold the sites to write, in turn
     */
    public static void main(String[] args) throws Exception {
        List<OutputTree> sites = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            sites.add(site(Path.of(args[i])));
        }
        Path output = Path.of(args[0]);
        for (int turn = 0; ; turn = (turn + 1) % sites.size()) {
            boolean failed =
                    new SiteWriter(List.of(), 1).write(sites.get(turn), output).hasErrors();
            System.out.println(failed ? "failed" : "built");
        }
    }

    /** What a folder holds, as a build would give it to the writer. */
    static OutputTree site(Path folder) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        for (String path : SmallGuide.hashes(folder).keySet()) {
            if (!path.equals(OutputManifest.NAME)) {
                files.add(OutputFile.of(UrlPath.of(path), Files.readAllBytes(folder.resolve(path))));
            }
        }
        return OutputTree.of(files).get();
    }
}
