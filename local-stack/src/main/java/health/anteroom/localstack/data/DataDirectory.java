package health.anteroom.localstack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where everything durable lives. One local stack at a time: a second start on the same directory is refused. */
public final class DataDirectory implements AutoCloseable {
    private final Path directory;
    private final FileChannel lockFile;

    private DataDirectory(Path directory, FileChannel lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /** Empty when another local stack runs on it. */
    public static Optional<DataDirectory> open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel file =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(directory.toAbsolutePath(), file));
        } catch (IOException broken) {
            throw new UncheckedIOException("The data directory cannot be used: " + directory, broken);
        }
    }

    public Path path(String name) {
        return directory.resolve(name);
    }

    public Remembered remembered(String name) {
        return new Remembered(directory.resolve(name + ".properties"));
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
