package health.anteroom.scheduling.booking.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.event.EventHeaders;
import health.anteroom.kit.event.ReceivedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsumedContractTest {
    static Stream<Path> clients() {
        return examples(Path.of("..", "intake-service", "contracts", "events", "examples"), "client.v1");
    }

    static Stream<Path> recipients() {
        return examples(Path.of("..", "notification-service", "contracts", "events", "examples"), "recipient.v1");
    }

    static Stream<Path> appointments() {
        return examples(Path.of("contracts", "events", "examples"), "appointment");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void readsEveryRecordedClient(Path example) {
        HeardClient heard = event("anteroom.client.v1", example).data(HeardClient.class);

        assertThat(heard.id()).isNotBlank();
        assertThat(heard.name()).isNotBlank();
        assertThat(heard.email() == null).isNotEqualTo(heard.phone() == null);
        assertThat(ZoneId.of(heard.zone())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void readsEveryRecordedRecipient(Path example) {
        HeardRecipient heard = event(RecipientListener.TYPE, example).data(HeardRecipient.class);

        assertThat(heard.id()).isNotBlank();
        assertThat(heard.changes()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("appointments")
    void followsEveryRecordedAppointment(Path example) {
        var line = event(AppointmentV1.TYPE, example)
                .data(FollowedAppointment.class)
                .toLine();

        assertThat(line.id()).isNotBlank();
        assertThat(line.occupied().busy().start())
                .isBeforeOrEqualTo(line.occupied().time().start());
        assertThat(line.ofClient().isPresent())
                .isEqualTo(
                        switch (line.status()) {
                            case REQUESTED, BOOKED, CANCELLED -> true;
                            case HELD, RELEASED, EXPIRED -> false;
                        });
    }

    private static ReceivedEvent event(String type, Path example) {
        try {
            var message = new ConsumerRecord<>("topic", 0, 0L, "key", Files.readAllBytes(example));
            EventHeaders.write(message.headers(), "id", "event-1");
            EventHeaders.write(message.headers(), "type", type);
            EventHeaders.write(message.headers(), "subject", "subject-1");
            EventHeaders.write(message.headers(), "revision", "1");
            EventHeaders.write(message.headers(), "time", "2026-11-22T18:00:00Z");
            return ReceivedEvent.of(message);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> examples(Path directory, String prefix) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
