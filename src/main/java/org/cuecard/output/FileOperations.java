package org.cuecard.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * Everything that changes the disk when a site is written. Each operation is one that a file system does wholly or not
 * at all, but for {@link #write}; the order of the operations is what keeps a site whole, and a test stops it before
 * each of them in turn.
 */
interface FileOperations {
    /** Makes a folder that is not there yet, in one that is. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that is not there yet. A failure may leave a part of it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Writes a file that is not there yet, piece by piece. A failure may leave a part of it. */
    void write(Path file, OutputFile.Pieces pieces) throws IOException;

    /**
     * Gives a file another name.
     *
     * @throws UnsupportedOperationException where a file system has no such thing
     */
    void link(Path name, Path file) throws IOException;

    /** Sets when a file was last changed. */
    void setModified(Path file, FileTime time) throws IOException;

    /** Renames a file or a folder to a name that is free, on the same file system. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file, a symbolic link (never what it leads to) or an empty folder. */
    void delete(Path path) throws IOException;

    /** The real disk. */
    FileOperations DISK = new FileOperations() {
        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void write(Path file, OutputFile.Pieces pieces) throws IOException {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                pieces.write(out);
            }
        }

        @Override
        public void link(Path name, Path file) throws IOException {
            Files.createLink(name, file);
        }

        @Override
        public void setModified(Path file, FileTime time) throws IOException {
            Files.setLastModifiedTime(file, time);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            // An atomic move may replace what has the name already, and must not.
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    };
}
