package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.scheduling.booking.check.PublishedEvent;
import health.anteroom.systemtests.check.Snapshot;
import health.anteroom.systemtests.check.TopicVoice;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as Kafka may bring them: again, the older after the newer, unreadable, and parked ones that are replayed. They are
 * said on the topics from outside, so that no service can know; each leaves the right state.
 */
@Order(70)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(SharedStack.class)
class RepeatedEventsIT {
    private static final String APPOINTMENTS = "anteroom.appointments";
    private static final List<String> TOPICS = List.of(APPOINTMENTS, "anteroom.clients", "anteroom.packets");
    private static final List<String> GROUPS = List.of("intake.packet", "notification.reminder");
    private static final List<String> REPLAYS =
            List.of("/api/intake/parked-records/replay", "/api/notifications/parked-records/replay");

    private RunningStack stack;
    private Practice practice;
    private TopicVoice voice;
    private Person person;
    private Booking booking;

    /** Somebody who booked and moved: their appointment was told of three times, held, booked and moved. */
    @BeforeEach
    void bookAndMove(RunningStack running) {
        stack = running;
        practice = Practice.byDay(running);
        voice = new TopicVoice(running.kafkaBootstrapServers());
        person = Person.withEmail("Wren");
        booking = practice.book(person, practice.aSlotAfter(Duration.ofDays(6), "consultation", "c2"));
        practice.messages().nextTo(person.contact(), 0);
        booking.move(anotherTime()).expect(200);
        practice.messages().nextTo(person.contact(), 1);
        practice.time().settle();
    }

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    @Order(1)
    void anEventThatComesAgainChangesNothing() {
        changesNothing(() -> told(APPOINTMENTS).forEach(event -> voice.say(APPOINTMENTS, event)));
    }

    @Test
    @Order(2)
    void anOlderEventAfterANewerOneChangesNothing() {
        changesNothing(() -> told(APPOINTMENTS).reversed().forEach(event -> voice.say(APPOINTMENTS, event)));
    }

    @Test
    @Order(3)
    void everythingThatWasEverToldMayBeToldAgain() {
        changesNothing(() -> TOPICS.forEach(topic -> PublishedEvent.all(stack.kafkaBootstrapServers(), topic)
                .values()
                .forEach(events -> events.forEach(event -> voice.say(topic, event)))));
    }

    /** Parked because a service was in trouble when they came, and overtaken by newer ones since. */
    @Test
    @Order(4)
    void aParkedRecordThatIsOldChangesNothingWhenItIsReplayed() {
        GROUPS.forEach(group -> told(APPOINTMENTS).forEach(event -> voice.say(parked(group), event)));

        changesNothing(() -> REPLAYS.forEach(replay -> {
            assertThat(replayed(replay).path("replayed").asInt()).isEqualTo(3);
            assertThat(replayed(replay).path("replayed").asInt()).isZero();
        }));
    }

    @Test
    @Order(5)
    void aParkedRecordThatIsNewsIsTakenInOnceWhenItIsReplayed() {
        PublishedEvent newest = told(APPOINTMENTS).getLast();
        ObjectNode told = (ObjectNode) Json.read(newest.json());
        told.put("clinicianName", "Ana Reis").put("clinician", "c9");
        GROUPS.forEach(group -> voice.say(parked(group), newest.at(newest.revision() + 1, told.toString())));
        AnteroomClient client = practice.signIn(person);
        assertThat(readBy(client)).doesNotContain("Ana Reis");

        REPLAYS.forEach(
                replay -> assertThat(replayed(replay).path("replayed").asInt()).isEqualTo(1));
        practice.messages().nextTo(person.contact(), 3);
        practice.time().settle();

        assertThat(readBy(client)).contains("Ana Reis");
        assertThat(practice.messages().about(booking.id())).hasSize(3);
        changesNothing(() -> REPLAYS.forEach(
                replay -> assertThat(replayed(replay).path("replayed").asInt()).isZero()));
    }

    /** The last of all, since it stays parked. */
    @Test
    @Order(6)
    void aRecordThatNobodyCanReadIsParkedWithItsReasonAndHoldsUpNobody() {
        String id = "poison-" + person.contact();
        PublishedEvent newest = told(APPOINTMENTS).getLast();
        everyPartition()
                .forEach(partition -> voice.say(
                        APPOINTMENTS,
                        new PublishedEvent(id, partition, newest.at(1, "").headers(), "{\"status\":")));

        for (String group : GROUPS) {
            List<PublishedEvent> parked = Condition.eventually(
                    "the parked records of " + group,
                    () -> PublishedEvent.all(stack.kafkaBootstrapServers(), parked(group))
                            .getOrDefault(id, List.of()),
                    found -> found.size() >= everyPartition().size());
            assertThat(parked).hasSameSizeAs(everyPartition()).allSatisfy(record -> {
                assertThat(record.json()).isEqualTo("{\"status\":");
                assertThat(record.headers().get("kafka_dlt-exception-message")).contains("cannot be read");
                assertThat(record.headers()).containsEntry("kafka_dlt-original-topic", APPOINTMENTS);
                assertThat(record.headers()).containsKey("kafka_dlt-original-offset");
            });
        }
        Person next = Person.withEmail("Lark");
        Booking after = practice.book(next, practice.aSlotAfter(Duration.ofDays(6), "consultation", "c2"));
        practice.messages().nextTo(next.contact(), 0);
        practice.time().settle();
        assertThat(new Intake(practice.signIn(next)).packetOf(after.id()).isObject())
                .isTrue();
        changesNothing(() -> REPLAYS.forEach(replay -> {
            assertThat(replayed(replay).path("stillParked").asInt()).isPositive();
            assertThat(replayed(replay).path("stillParked").asInt()).isPositive();
        }));
    }

    /** No document of any service, no message, and neither what the client nor what the desk sees. */
    private void changesNothing(Runnable event) {
        practice.staff(Practice.OWNER);
        practice.staff(Practice.DESK);
        practice.time().settle();
        Snapshot before = Snapshot.of(stack);
        int messages = practice.messages().all().size();
        String seen = booking.read().expect(200).body();

        event.run();
        practice.time().settle();

        assertThat(Snapshot.of(stack)).isEqualTo(before);
        assertThat(practice.messages().all()).hasSize(messages);
        assertThat(booking.read().expect(200).body()).isEqualTo(seen);
        assertThat(practice.onTheCalendar(booking.clinician(), Booking.startOf(booking.read())))
                .containsExactly(booking.id());
        assertThat(practice.onTheCalendar(booking.clinician(), booking.start())).doesNotContain(booking.id());
    }

    private List<PublishedEvent> told(String topic) {
        return PublishedEvent.all(stack.kafkaBootstrapServers(), topic).getOrDefault(booking.id(), List.of()).stream()
                .collect(java.util.stream.Collectors.toMap(
                        PublishedEvent::revision, event -> event, (first, again) -> first, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private JsonNode replayed(String path) {
        return practice.staff(Practice.OWNER).post(path).send().expect(200).json();
    }

    private static String readBy(AnteroomClient client) {
        return new Intake(client)
                .packets()
                .getFirst()
                .path("parts")
                .get(0)
                .path("readBy")
                .asString();
    }

    private Slot anotherTime() {
        return practice.slotsAfter(Duration.ofDays(6), "consultation", booking.clinician())
                .getLast();
    }

    private static String parked(String group) {
        return APPOINTMENTS + "." + group + ".dlt";
    }

    private static List<Integer> everyPartition() {
        return IntStream.range(0, 12).boxed().toList();
    }
}
