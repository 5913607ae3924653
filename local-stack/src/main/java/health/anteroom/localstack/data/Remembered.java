package health.anteroom.localstack.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/** A few values in a small file, written whole and flushed before it replaces the old one. */
public final class Remembered {
    private final Path file;

    Remembered(Path file) {
        this.file = file;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(read().getProperty(name));
    }

    public synchronized void put(String name, String value) {
        Properties all = read();
        all.setProperty(name, value);
        write(all);
    }

    public synchronized void remove(String name) {
        Properties all = read();
        all.remove(name);
        write(all);
    }

    /** Every name and value. */
    public synchronized Properties all() {
        return read();
    }

    private Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return values;
    }

    private void write(Properties values) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
