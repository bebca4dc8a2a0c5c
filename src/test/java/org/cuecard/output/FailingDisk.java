package org.cuecard.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/** The real disk, until the n-th operation. */
final class FailingDisk implements FileOperations {
    /** The process is gone: nothing that follows happens. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed");
        }
    }

    /** What happens at the n-th operation. */
    enum Fate {
        /** The process dies before it. */
        KILLED,
        /** The process dies in it: a file is half written. */
        KILLED_MIDWAY,
        /** It fails, and those after it do not. */
        FAILS_ONCE,
        /** It fails, and all after it do. */
        FAILS_FROM_THEN_ON
    }

    private final int last;
    private final Fate fate;
    private final boolean links;
    private int count;

    FailingDisk(int last, Fate fate, boolean links) {
        this.last = last;
        this.fate = fate;
        this.links = links;
    }

    /** Whether the n-th operation was asked for. */
    boolean reached() {
        return count >= last;
    }

    private interface Operation {
        void run() throws IOException;
    }

    private void step(Path path, Operation operation) throws IOException {
        step(path, operation, () -> {});
    }

    private void step(Path path, Operation operation, Operation half) throws IOException {
        count++;
        boolean hit = fate == Fate.FAILS_ONCE ? count == last : count >= last;
        if (!hit) {
            operation.run();
            return;
        }
        switch (fate) {
            case KILLED -> throw new Killed();
            case KILLED_MIDWAY -> {
                if (count == last) {
                    half.run();
                }
                throw new Killed();
            }
            case FAILS_ONCE, FAILS_FROM_THEN_ON -> {
                half.run();
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(folder, () -> DISK.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        step(file, () -> DISK.write(file, bytes), () -> DISK.write(file, half));
    }

    @Override
    public void write(Path file, OutputFile.Pieces pieces) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.write(whole);
        write(file, whole.toByteArray());
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        if (!links) {
            throw new UnsupportedOperationException();
        }
        step(name, () -> DISK.link(name, file));
    }

    @Override
    public void setModified(Path file, FileTime time) throws IOException {
        step(file, () -> DISK.setModified(file, time));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(from, () -> DISK.move(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        step(path, () -> DISK.delete(path));
    }
}
