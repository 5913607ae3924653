package health.anteroom.localstack.catcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The caught messages: one file each, its envelope as JSON on the first line and the message after it. A file appears
 * whole, under its name, before the sender is told that the message was taken.
 */
public final class CaughtMessages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUFFIX = ".message";

    private final Path directory;
    private final ConcurrentSkipListMap<String, CaughtMessage> messages = new ConcurrentSkipListMap<>();
    private final AtomicLong sequence = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final String opened = Long.toHexString(System.nanoTime());

    private CaughtMessages(Path directory) {
        this.directory = directory;
    }

    public static CaughtMessages open(Path directory) {
        CaughtMessages messages = new CaughtMessages(directory);
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(messages::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** Returns the new message's id once it is in its file. */
    String keep(Channel channel, List<String> to, String from, byte[] content) throws IOException {
        // Ids sort by arrival.
        String id = HexFormat.of().toHexDigits(sequence.incrementAndGet(), 8);
        Envelope envelope = new Envelope(id, channel, to, from, Instant.now());
        Path unfinished = directory.resolve(id + ".unfinished");
        try (var out = Files.newOutputStream(unfinished)) {
            out.write(JSON.writeValueAsBytes(envelope));
            out.write('\n');
            out.write(content);
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        messages.put(id, read(envelope, content));
        changes.incrementAndGet();
        return id;
    }

    /** Newest first. */
    List<CaughtMessage> newestFirst(Optional<String> recipient) {
        List<CaughtMessage> found = new ArrayList<>();
        for (CaughtMessage message : messages.descendingMap().values()) {
            if (recipient.isEmpty() || isFor(message, recipient.get())) {
                found.add(message);
            }
        }
        return found;
    }

    /** The message as it came: a mail with all its headers, a text message's text. */
    Optional<byte[]> raw(String id) {
        if (!messages.containsKey(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(content(Files.readAllBytes(file(id))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Optional<CaughtMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    void clear() throws IOException {
        for (String id : messages.keySet()) {
            Files.deleteIfExists(file(id));
            messages.remove(id);
        }
        changes.incrementAndGet();
    }

    /** Differs whenever the list does. */
    String version() {
        return opened + "-" + changes.get();
    }

    private void load(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] content = content(bytes);
            String head = new String(bytes, 0, bytes.length - content.length, StandardCharsets.UTF_8);
            Envelope envelope = JSON.readValue(head, Envelope.class);
            messages.put(envelope.id(), read(envelope, content));
            sequence.accumulateAndGet(Long.parseLong(envelope.id(), 16), Math::max);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaughtMessage read(Envelope envelope, byte[] content) {
        if (envelope.channel() == Channel.EMAIL) {
            return MailReader.read(envelope, content);
        }
        return new CaughtMessage(
                envelope.id(),
                Channel.SMS,
                String.join(", ", envelope.to()),
                envelope.from(),
                null,
                new String(content, StandardCharsets.UTF_8),
                null,
                Map.of(),
                List.of(),
                envelope.receivedAt());
    }

    private static boolean isFor(CaughtMessage message, String recipient) {
        return Arrays.stream(message.to().split(", ")).anyMatch(one -> one.equalsIgnoreCase(recipient.strip()));
    }

    private static byte[] content(byte[] file) {
        int end = 0;
        while (file[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(file, end + 1, file.length);
    }

    private Path file(String id) {
        return directory.resolve(id + SUFFIX);
    }
}
