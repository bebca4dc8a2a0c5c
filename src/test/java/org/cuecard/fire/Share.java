package org.cuecard.fire;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * A network share that is slow or goes away: the files of a real folder, until the n-th time that the server is asked
 * something. To list a folder and to read a file each asks more than once, so that the share can go away amidst of it.
 */
public final class Share extends FileSystemProvider {
    private final int last;
    private final boolean once;
    private final Duration pause;
    private final Optional<CountDownLatch> silence;
    private final Files files = new Files();
    private int asked;

    /**
     * A share.
     *
     * @param last which question is not answered
     * @param once whether those after it are
     */
    public Share(int last, boolean once) {
        this(last, once, Duration.ZERO, Optional.empty());
    }

    private Share(int last, boolean once, Duration pause, Optional<CountDownLatch> silence) {
        this.last = last;
        this.once = once;
        this.pause = pause;
        this.silence = silence;
    }

    /** A share that answers each question, and takes its time. */
    static Share slow(Duration pause) {
        return new Share(Integer.MAX_VALUE, false, pause, Optional.empty());
    }

    /**
     * A share that holds whoever asks it, and cannot be interrupted, as the system does when a server is gone.
     *
     * @param last which question is the first that is not answered
     * @param back when this is counted down, the server answers again
     */
    public static Share silent(int last, CountDownLatch back) {
        return new Share(last, false, Duration.ZERO, Optional.of(back));
    }

    /** How often it was asked. */
    synchronized int asked() {
        return asked;
    }

    /** Whether the question came that is not answered. */
    public synchronized boolean wentAway() {
        return asked >= last;
    }

    private void ask(Object what) throws IOException {
        if (isLast()) {
            if (silence.isEmpty()) {
                throw new FileSystemException(what.toString(), null, "Stale file handle");
            }
            hold(silence.get());
        }
    }

    /** Waits for that, and does not let itself be interrupted. */
    public static void hold(CountDownLatch back) {
        boolean interrupted = false;
        while (back.getCount() > 0) {
            try {
                back.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isLast() {
        asked++;
        LockSupport.parkNanos(pause.toNanos());
        return once ? asked == last : asked >= last;
    }

    /** A path of the share, for one of the disk. */
    public Path path(Path real) {
        return (Path)
                Proxy.newProxyInstance(Share.class.getClassLoader(), new Class<?>[] {Path.class}, new Remote(real));
    }

    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Remote remote
                ? remote.real
                : path;
    }

    /** A path that does as the disk's does, and whose relations are of the share again. */
    private final class Remote implements InvocationHandler {
        private final Path real;

        Remote(Path real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return files;
            }
            if (method.getName().equals("toRealPath")) {
                ask(real);
            }
            Object[] plain = args == null ? new Object[0] : args.clone();
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] instanceof Path path ? real(path) : plain[i];
            }
            try {
                Object result = method.invoke(real, plain);
                return result instanceof Path path ? path(path) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        ask(dir);
        DirectoryStream<Path> stream =
                real(dir).getFileSystem().provider().newDirectoryStream(real(dir), entry -> true);
        Iterator<Path> entries = stream.iterator();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        try {
                            ask(dir);
                        } catch (IOException e) {
                            throw new DirectoryIteratorException(e);
                        }
                        return entries.hasNext();
                    }

                    @Override
                    public Path next() {
                        return path(entries.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        ask(path);
        SeekableByteChannel real = java.nio.file.Files.newByteChannel(real(path), options, attributes);
        return (SeekableByteChannel) Proxy.newProxyInstance(
                Share.class.getClassLoader(), new Class<?>[] {SeekableByteChannel.class}, (proxy, method, args) -> {
                    if (method.getName().equals("read")) {
                        ask(path);
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        ask(path);
        return java.nio.file.Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        ask(path);
        return java.nio.file.Files.readAttributes(real(path), attributes, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        ask(path);
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        ask(one);
        return java.nio.file.Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        ask(path);
        return java.nio.file.Files.isHidden(real(path));
    }

    @Override
    public String getScheme() {
        return "share";
    }

    // A guide is only read, so that the rest is never asked for.

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    private final class Files extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return Share.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic");
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(Path.of(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
