package health.anteroom.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.kit.testing.TestServers;
import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.Eventually;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to change an appointment is told to the world; how a client is reached is not. */
class ToldWishesIT extends NotificationIT {

    @Test
    void tellsWhatItTakesToChangeAndNothingElseOfAClient() {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withEmail("told@client.test");
        events.appointment(booked, 2);
        untilSent(booked, "CONFIRMATION");

        var answer = send(request("/api/notifications/preferences")
                .header("Anteroom-Identity", CALLERS.client(booked.clientId()))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"changes\":\"PERSON\",\"maySpeakWith\":[\"Kim Doe\"],\"callAs\":\"Alex\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);

        List<JsonNode> told = toldOf(booked.clientId(), 2);
        assertThat(told.getFirst().path("changes").asString()).isEqualTo("LINK");
        assertThat(told.getLast().path("changes").asString()).isEqualTo("PERSON");
        assertThat(told).allSatisfy(data -> assertThat(data.propertyNames()).containsExactly("id", "changes"));
    }

    private static List<JsonNode> toldOf(String client, int atLeast) {
        List<JsonNode> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("anteroom.deliveries").stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Eventually.until("the recipient was told of", () -> {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    if (client.equals(message.key())) {
                        told.add(JsonMapper.shared().readTree(message.value()));
                    }
                }
                return told.size() >= atLeast;
            });
        }
        return told;
    }
}
