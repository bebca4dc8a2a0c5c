package org.cuecard.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.plan.UrlPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path parent;

    private Path folder;
    private final SiteWriter writer = new SiteWriter(List.of(), 2);

    SiteWriterTest() {
        folder = Path.of("set before each test");
    }

    @BeforeEach
    void name() {
        folder = parent.resolve("public");
    }

    private WriteResult write(String... pathsAndTexts) {
        Checked<WriteResult> result = writer.write(Site.of(pathsAndTexts), folder);
        assertThat(result.diagnostics()).isEmpty();
        return result.get();
    }

    private static List<Code> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    @Test
    void a_site_is_written_with_its_folders_and_a_manifest_and_nothing_beside_it() throws IOException {
        WriteResult result = write("index.html", "home", "exercises/clamshell.html", "open");

        assertThat(result).isEqualTo(new WriteResult(2, 0, 0, 8));
        assertThat(Site.contents(folder))
                .containsOnlyKeys(".cuecard-manifest", "index.html", "exercises/clamshell.html")
                .containsEntry("exercises/clamshell.html", "open");
        assertThat(beside()).containsExactly("public");
    }

    /** Pieces that memory could not hold as a whole. */
    private static OutputTree inPieces(String text) {
        OutputFile.Content whole = () -> {
            throw new AssertionError("made as a whole");
        };
        OutputFile.Pieces pieces = to -> {
            for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
                to.write(letter);
            }
        };
        return OutputTree.of(List.of(new OutputFile(UrlPath.of("data.json"), whole, Optional.of(pieces))))
                .get();
    }

    @Test
    void a_file_in_pieces_is_written_and_kept_and_changed_like_any_other_and_is_never_whole_in_memory()
            throws IOException {
        assertThat(writer.write(inPieces("öne"), folder).get()).isEqualTo(new WriteResult(1, 0, 0, 4));
        assertThat(Site.pages(folder)).containsOnly(entry("data.json", "öne"));
        String manifest = Files.readString(folder.resolve(OutputManifest.NAME));
        assertThat(manifest).contains("data.json " + Crc.text(Crc.of("öne".getBytes(StandardCharsets.UTF_8))) + "\n");
        Files.setLastModifiedTime(folder.resolve("data.json"), LONG_AGO);

        assertThat(writer.write(inPieces("öne"), folder).get()).isEqualTo(new WriteResult(0, 1, 0, 0));
        assertThat(Files.getLastModifiedTime(folder.resolve("data.json"))).isEqualTo(LONG_AGO);

        Checked<WriteResult> changed = writer.write(inPieces("two"), folder);
        assertThat(changed.diagnostics()).isEmpty();
        assertThat(changed.get()).isEqualTo(new WriteResult(1, 0, 0, 3));
        assertThat(Site.pages(folder)).containsOnly(entry("data.json", "two"));
    }

    @Test
    void a_file_in_pieces_that_somebody_edited_is_written_anew_and_that_is_told() throws IOException {
        writer.write(inPieces("one"), folder);
        Files.writeString(folder.resolve("data.json"), "mine");

        Checked<WriteResult> again = writer.write(inPieces("one"), folder);

        assertThat(codes(again.diagnostics())).containsExactly(Code.OUTPUT_EDITED);
        assertThat(Site.pages(folder)).containsOnly(entry("data.json", "one"));
    }

    @Test
    void folders_above_the_output_folder_are_made() {
        folder = parent.resolve("a/b/public");

        write("index.html", "home");

        assertThat(Site.pages(folder)).containsOnlyKeys("index.html");
    }

    @Test
    void a_file_that_did_not_change_keeps_its_time_and_a_changed_one_does_not() throws IOException {
        write("index.html", "one", "same.html", "same", "x/same.html", "same too");
        for (String path : List.of("index.html", "same.html", "x/same.html")) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }

        WriteResult result = write("index.html", "two", "same.html", "same", "x/same.html", "same too");

        assertThat(result).isEqualTo(new WriteResult(1, 2, 0, 3));
        assertThat(Files.getLastModifiedTime(folder.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve("x/same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isGreaterThan(LONG_AGO);
    }

    @Test
    void times_are_kept_where_a_file_cannot_have_two_names() throws IOException {
        write("index.html", "one", "same.html", "same");
        Files.setLastModifiedTime(folder.resolve("same.html"), LONG_AGO);
        FileOperations noLinks = new FailingDisk(Integer.MAX_VALUE, FailingDisk.Fate.KILLED, false);

        new SiteWriter(noLinks, List.of(), 1).write(Site.of("index.html", "two", "same.html", "same"), folder);

        assertThat(Site.pages(folder)).containsEntry("same.html", "same").containsEntry("index.html", "two");
        assertThat(Files.getLastModifiedTime(folder.resolve("same.html"))).isEqualTo(LONG_AGO);
    }

    @Test
    void when_nothing_changed_nothing_is_written() throws IOException {
        write("index.html", "home", "x/page.html", "page");
        Files.setLastModifiedTime(folder, LONG_AGO);
        FailingDisk disk = new FailingDisk(1, FailingDisk.Fate.KILLED, true);

        Checked<WriteResult> result =
                new SiteWriter(disk, List.of(), 1).write(Site.of("index.html", "home", "x/page.html", "page"), folder);

        assertThat(result.get()).isEqualTo(new WriteResult(0, 2, 0, 0));
        assertThat(disk.reached()).isFalse();
        assertThat(Files.getLastModifiedTime(folder)).isEqualTo(LONG_AGO);
    }

    @Test
    void a_file_made_of_the_others_knows_them_and_those_made_before_it_and_changes_with_them() throws IOException {
        ClosingFile list = new ClosingFile(
                UrlPath.of("x/list.txt"),
                files -> String.join(
                                "\n",
                                files.all().entrySet().stream()
                                        .map(file -> file.getKey() + " "
                                                + file.getValue().size())
                                        .toList())
                        .getBytes(StandardCharsets.UTF_8));
        ClosingFile copy = new ClosingFile(UrlPath.of("copy.html"), files -> files.bytes("index.html"));
        WriteResult first = writer.write(closing("home", copy, list), folder).get();
        assertThat(first.written()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("x/list.txt"))).isEqualTo("copy.html 4\nindex.html 4");

        assertThat(writer.write(closing("home", copy, list), folder).get().nothingChanged())
                .isTrue();
        writer.write(closing("house", copy, list), folder).get();
        assertThat(Files.readString(folder.resolve("copy.html"))).isEqualTo("house");
        assertThat(Files.readString(folder.resolve("x/list.txt"))).isEqualTo("copy.html 5\nindex.html 5");
    }

    private static OutputTree closing(String home, ClosingFile... last) {
        return OutputTree.of(List.of(OutputFile.text(UrlPath.of("index.html"), () -> home)), List.of(last))
                .get();
    }

    @Test
    void pages_that_are_gone_are_removed_with_the_folders_that_they_leave_empty() {
        write("index.html", "home", "old/deep/page.html", "old");

        assertThat(write("index.html", "home")).isEqualTo(new WriteResult(0, 1, 1, 0));

        assertThat(Site.pages(folder)).containsOnlyKeys("index.html");
    }

    @Test
    void what_others_put_into_the_folder_stays() throws IOException {
        write("index.html", "one", "exercises/clamshell.html", "open");
        Site.put(folder, "CNAME", "example.org");
        Site.put(folder, "exercises/notes.txt", "mine");
        Site.put(folder, ".git/objects/aa", "blob");
        Files.createDirectories(folder.resolve("uploads"));

        write("index.html", "two");

        assertThat(Site.pages(folder))
                .containsOnlyKeys("index.html", "CNAME", "exercises/notes.txt", ".git/objects/aa", "uploads/")
                .containsEntry("exercises/notes.txt", "mine");
    }

    @Test
    void a_foreign_file_in_the_place_of_a_page_is_told_and_nothing_is_touched() throws IOException {
        write("index.html", "one");
        Site.put(folder, "about.html", "mine");
        Site.put(folder, "exercises", "a file where a folder is needed");
        Site.put(folder, "feed.xml/inside", "a folder where a file is needed");
        SortedMap<String, String> before = Site.contents(folder);

        Checked<WriteResult> result = writer.write(
                Site.of("index.html", "two", "about.html", "ours", "exercises/x.html", "x", "feed.xml", "feed"),
                folder);

        assertThat(codes(result.diagnostics()))
                .containsExactly(Code.OUTPUT_FOREIGN_FILE, Code.OUTPUT_FOREIGN_FILE, Code.OUTPUT_FOREIGN_FILE);
        assertThat(result.diagnostics().get(0).message()).contains("about.html");
        assertThat(Site.contents(folder)).isEqualTo(before);
        assertThat(beside()).containsExactly("public");
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        Site.put(folder, "thesis.doc", "years of work");

        Checked<WriteResult> result = writer.write(Site.of("index.html", "home"), folder);

        assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_NOT_OURS);
        assertThat(Site.contents(folder)).containsOnlyKeys("thesis.doc");
        assertThat(beside()).containsExactly("public");
    }

    @Test
    void a_folder_that_is_empty_but_for_hidden_files_is_used_and_they_stay() throws IOException {
        Site.put(folder, ".git", "gitdir: elsewhere");

        write("index.html", "home");

        assertThat(Site.pages(folder)).containsOnlyKeys(".git", "index.html");
    }

    @Test
    void an_empty_folder_is_used() throws IOException {
        Files.createDirectories(folder);

        write("index.html", "home");

        assertThat(Site.pages(folder)).containsOnlyKeys("index.html");
    }

    @Test
    void a_damaged_manifest_keeps_the_folder_from_being_touched() throws IOException {
        write("index.html", "home", "x.html", "x");
        Path manifest = folder.resolve(OutputManifest.NAME);
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() - 12));

        Checked<WriteResult> result = writer.write(Site.of("index.html", "two"), folder);

        assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_NOT_OURS);
        assertThat(Site.pages(folder)).containsEntry("index.html", "home");
    }

    @Test
    void an_edited_page_is_written_anew_with_a_warning() throws IOException {
        write("index.html", "home", "other.html", "other");
        Files.writeString(folder.resolve("index.html"), "home, improved by hand");

        Checked<WriteResult> result = writer.write(Site.of("index.html", "home", "other.html", "other"), folder);

        assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_EDITED);
        assertThat(result.diagnostics().get(0).message()).contains("index.html");
        assertThat(Site.pages(folder)).containsEntry("index.html", "home");
    }

    @Test
    void an_edited_page_that_the_site_no_longer_has_is_kept_as_its_editors_own() throws IOException {
        write("index.html", "home", "old/page.html", "ours");
        Files.writeString(folder.resolve("old/page.html"), "mine now");

        Checked<WriteResult> result = writer.write(Site.of("index.html", "home"), folder);

        assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_EDITED);
        assertThat(Site.pages(folder)).containsEntry("old/page.html", "mine now");
        assertThat(write("index.html", "again").removed()).isZero();
        assertThat(Site.pages(folder)).containsEntry("old/page.html", "mine now");
    }

    @Test
    void a_page_that_somebody_removed_comes_back() throws IOException {
        write("index.html", "home", "x.html", "x");
        Files.delete(folder.resolve("x.html"));

        assertThat(write("index.html", "home", "x.html", "x").written()).isEqualTo(1);

        assertThat(Site.pages(folder)).containsEntry("x.html", "x");
    }

    @Test
    void symbolic_links_are_neither_followed_nor_removed() throws IOException {
        Path elsewhere = parent.resolve("elsewhere");
        Site.put(elsewhere, "page.html", "not ours");
        write("index.html", "home", "old/page.html", "ours");
        Files.delete(folder.resolve("old/page.html"));
        Files.delete(folder.resolve("old"));
        link(folder.resolve("old"), elsewhere);

        write("index.html", "two");

        assertThat(Site.contents(elsewhere)).containsEntry("page.html", "not ours");
        assertThat(Site.pages(folder)).containsEntry("old", "-> " + elsewhere);
        Checked<WriteResult> through = writer.write(Site.of("old/page.html", "ours"), folder);
        assertThat(codes(through.diagnostics())).containsExactly(Code.OUTPUT_FOREIGN_FILE);
        assertThat(Site.contents(elsewhere)).containsEntry("page.html", "not ours");
    }

    @Test
    void an_output_folder_that_is_a_link_or_a_file_is_refused() throws IOException {
        Path real = Files.createDirectories(parent.resolve("real"));
        link(folder, real);
        assertThat(codes(writer.write(Site.of("index.html", "x"), folder).diagnostics()))
                .containsExactly(Code.OUTPUT_NOT_OURS);
        Files.delete(folder);
        Files.writeString(folder, "a file");
        assertThat(codes(writer.write(Site.of("index.html", "x"), folder).diagnostics()))
                .containsExactly(Code.OUTPUT_NOT_OURS);
        assertThat(Site.contents(real)).containsOnlyKeys("/");
    }

    @Test
    void an_output_folder_may_not_be_hold_or_lie_in_an_input() throws IOException {
        Path exercises = Files.createDirectories(parent.resolve("guide/exercises"));
        SiteWriter careful = new SiteWriter(List.of(exercises, parent.resolve("guide/site")), 1);
        OutputTree tree = Site.of("index.html", "x");
        link(parent.resolve("shortcut"), exercises);

        for (String refused : List.of(
                "guide/exercises", "guide/exercises/public", "guide", ".", "guide/site/public", "shortcut/public")) {
            assertThat(codes(careful.write(tree, parent.resolve(refused)).diagnostics()))
                    .as(refused)
                    .containsExactly(Code.OUTPUT_INSIDE_INPUT);
        }
        assertThat(careful.write(tree, parent.resolve("guide/public")).hasErrors())
                .isFalse();
        assertThat(Site.contents(exercises)).containsOnlyKeys("/");
    }

    @Test
    void a_second_build_of_the_same_folder_is_refused_while_the_first_runs() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutputFile slow = OutputFile.text(UrlPath.of("slow.html"), () -> {
            running.countDown();
            await(goOn);
            return "slow";
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Checked<WriteResult>> first = thread.submit(
                    () -> writer.write(OutputTree.of(List.of(slow)).get(), folder));
            await(running);

            Checked<WriteResult> second = writer.write(Site.of("index.html", "x"), folder);
            Checked<WriteResult> third = writer.write(Site.of("index.html", "x"), parent.resolve("x/../public"));
            goOn.countDown();

            assertThat(codes(second.diagnostics())).containsExactly(Code.OUTPUT_BUSY);
            assertThat(codes(third.diagnostics())).containsExactly(Code.OUTPUT_BUSY);
            assertThat(first.get().hasErrors()).isFalse();
        } finally {
            thread.shutdownNow();
        }
        assertThat(Site.pages(folder)).containsOnlyKeys("slow.html");
        assertThat(beside()).containsExactly("public");
        write("index.html", "x");
    }

    @Test
    void a_lock_file_that_a_killed_build_left_keeps_nobody_out() throws IOException {
        Files.writeString(OutputPlace.of(folder).lock(), "left behind");

        write("index.html", "home");

        assertThat(beside()).containsExactly("public");
    }

    @Test
    void a_source_that_vanishes_while_the_site_is_written_leaves_the_last_site() throws IOException {
        write("index.html", "one");
        OutputFile vanished = new OutputFile(UrlPath.of("z.jpg"), () -> {
            throw new UncheckedIOException(new IOException("no such picture"));
        });
        OutputTree tree = OutputTree.of(List.of(OutputFile.of(UrlPath.of("a.html"), new byte[] {65}), vanished))
                .get();

        Checked<WriteResult> result = writer.write(tree, folder);

        assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_FAILED);
        assertThat(result.diagnostics().get(0).message()).contains("no such picture");
        assertThat(Site.pages(folder)).containsOnlyKeys("index.html");
        assertThat(beside()).containsExactly("public");
    }

    @Test
    void a_fault_of_ours_while_rendering_is_thrown_and_leaves_the_last_site() throws IOException {
        write("index.html", "one");
        OutputFile faulty = OutputFile.text(UrlPath.of("z.html"), () -> {
            throw new IllegalStateException("a fault in a view");
        });
        OutputTree tree = OutputTree.of(List.of(OutputFile.of(UrlPath.of("a.html"), new byte[] {65}), faulty))
                .get();

        assertThatThrownBy(() -> writer.write(tree, folder)).hasMessage("a fault in a view");

        assertThat(Site.pages(folder)).containsOnlyKeys("index.html");
        assertThat(beside()).containsExactly("public");
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_told_and_left() throws IOException {
        write("index.html", "one");
        assumeTrue(parent.toFile().setWritable(false));
        try {
            assumeTrue(!Files.isWritable(parent), "the system's administrator may write everywhere");

            Checked<WriteResult> result = writer.write(Site.of("index.html", "two"), folder);

            assertThat(codes(result.diagnostics())).containsExactly(Code.OUTPUT_FAILED);
            assertThat(result.diagnostics().get(0).message()).contains("AccessDenied");
            assertThat(Site.pages(folder)).containsEntry("index.html", "one");
        } finally {
            assertThat(parent.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void many_files_are_written_in_order_whatever_the_number_of_threads() {
        String[] site = IntStream.range(0, 500)
                .boxed()
                .flatMap(i -> Stream.of("p/" + i + ".html", "text " + i))
                .toArray(String[]::new);
        new SiteWriter(List.of(), 1).write(Site.of(site), parent.resolve("one"));
        new SiteWriter(List.of(), 4).write(Site.of(site), parent.resolve("four"));

        assertThat(Site.contents(parent.resolve("one"))).hasSize(501).isEqualTo(Site.contents(parent.resolve("four")));
    }

    @Test
    void cleaning_removes_the_site_and_its_folder() throws IOException {
        write("index.html", "home", "x/page.html", "page");

        assertThat(new SiteCleaner(List.of()).clean(folder)).isEqualTo(Checked.of(2, List.of()));

        assertThat(beside()).isEmpty();
    }

    @Test
    void cleaning_keeps_what_others_put_there_and_the_folder_can_be_built_into_again() throws IOException {
        write("index.html", "home", "x/page.html", "page");
        Site.put(folder, "CNAME", "example.org");

        assertThat(new SiteCleaner(List.of()).clean(folder)).isEqualTo(Checked.of(2, List.of()));

        assertThat(Site.pages(folder)).containsOnlyKeys("CNAME");
        write("index.html", "home");
        assertThat(Site.pages(folder)).containsOnlyKeys("CNAME", "index.html");
    }

    @Test
    void cleaning_touches_nothing_that_is_not_ours() throws IOException {
        assertThat(new SiteCleaner(List.of()).clean(parent.resolve("nowhere/public")))
                .isEqualTo(Checked.of(0, List.of()));
        Site.put(folder, "thesis.doc", "years of work");
        assertThat(codes(new SiteCleaner(List.of()).clean(folder).diagnostics()))
                .containsExactly(Code.OUTPUT_NOT_OURS);
        Path hidden = parent.resolve("worktree");
        Site.put(hidden, ".git", "gitdir: elsewhere");
        assertThat(new SiteCleaner(List.of()).clean(hidden)).isEqualTo(Checked.of(0, List.of()));

        assertThat(Site.contents(folder)).containsOnlyKeys("thesis.doc");
        assertThat(Site.contents(hidden)).containsOnlyKeys(".git");
        assertThat(beside()).containsExactly("public", "worktree");
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> list = Files.list(parent)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void link(Path name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(name, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
