package health.anteroom.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.web.StrictJson;
import health.anteroom.scheduling.booking.adapter.kafka.AppointmentV1;
import health.anteroom.scheduling.booking.fixtures.AppointmentBuilder;
import health.anteroom.scheduling.booking.model.Actor;
import health.anteroom.scheduling.booking.model.Appointment;
import health.anteroom.scheduling.booking.model.Attendance;
import health.anteroom.scheduling.booking.model.CancelReason;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Deed;
import health.anteroom.scheduling.booking.model.MeetingPlace;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.Holiday;
import health.anteroom.scheduling.practice.PracticeSetup;
import health.anteroom.scheduling.practice.Room;
import health.anteroom.scheduling.practice.RoomId;
import health.anteroom.scheduling.practice.adapter.kafka.PracticeSetupV1;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {
    private static final Path EVENTS = Path.of("contracts", "events");
    private static final Actor DESK = new Actor(Actor.Kind.FRONT_DESK, "desk-1");
    private static final TransportCipher TRANSPORT = new TransportCipher(new byte[32]);

    static Stream<Path> examples() {
        try (Stream<Path> files = Files.list(EVENTS.resolve("examples"))) {
            return files.sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Appointment> everyState() {
        AppointmentBuilder one = AppointmentBuilder.anAppointment();
        var now = AppointmentBuilder.NOW.plusSeconds(90);
        return Stream.of(
                one.held(),
                one.held().released(now),
                one.held().expired(now),
                one.booked(),
                one.requested(),
                one.requested().takenOn(DESK, now),
                one.requested().approved(DESK, now),
                one.requested().ended(Deed.Plain.DECLINED, CancelReason.NONE, DESK, now),
                one.requested().ended(Deed.Plain.UNANSWERED, CancelReason.NONE, Actor.NOBODY, now),
                AppointmentBuilder.anAppointment()
                        .forContact(new Contact(Contact.Channel.PHONE, "+12125550123"))
                        .booked(),
                one.booked()
                        .takingPlace(new MeetingPlace(Format.IN_PERSON, new RoomId("blue")), one.claims(), DESK, now),
                one.booked().confirmed(Actor.ANYONE, now),
                AppointmentBuilder.anAppointment().unproven().booked(),
                AppointmentBuilder.anAppointment().unproven().booked().proven(Actor.ANYONE, now),
                AppointmentBuilder.anAppointment().unproven().booked().disowned(Actor.ANYONE, now),
                one.booked().attended(Attendance.NO_SHOW, DESK, now),
                one.booked().ended(Deed.Plain.CANCELLED, new CancelReason("I am moving"), Actor.ANYONE, now));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ownExamplesFitTheirSchemas(Path example) {
        assertThat(problems(example.getFileName().toString(), read(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void whatIsPublishedFitsTheSchemaAndNamesNoOtherField(Appointment state) {
        JsonNode told = told(state);

        assertThat(problems("appointment", told)).isEmpty();
        assertThat(properties(schema("appointment")).keySet()).containsAll(told.propertyNames());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void whatIsPublishedHoldsNoNameAndNoContact(Appointment state) {
        assertThat(told(state).toString()).doesNotContain("Sam", "example.test", "2125550123", "moving");
    }

    @Test
    void whatIsSealedOpensAtItsAddressOnly() {
        JsonNode client = told(AppointmentBuilder.anAppointment().booked()).path("client");

        assertThat(TRANSPORT.open("a1/name", client.path("name").asString())).isEqualTo("Sam");
        assertThat(TRANSPORT.open("a1/email", client.path("email").asString())).isEqualTo("sam@example.test");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> TRANSPORT.open("a2/name", client.path("name").asString()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatHoldsForThePracticeFitsItsSchema() {
        PracticeSetup setup = new PracticeSetup(
                List.of(
                        new Holiday(LocalDate.of(2026, 11, 26), "Thanksgiving", null),
                        new Holiday(LocalDate.of(2026, 12, 28), "Boxing Day", ZoneId.of("Europe/London"))),
                List.of(new Room(new RoomId("blue"), "The blue room")));
        JsonNode told =
                Api.JSON.readTree(StrictJson.mapper().writeValueAsString(PracticeSetupV1.of("practice", setup)));

        assertThat(problems("practice-setup", told)).isEmpty();
        assertThat(told.path("holidays").get(0).path("date").asString()).isEqualTo("2026-11-26");
        assertThat(told.path("holidays").get(0).has("zone")).isFalse();
    }

    @Test
    void theSchemaRefusesAHoldWithAClientAndABookingWithout() {
        ObjectNode hold = (ObjectNode) read(EVENTS.resolve("examples/appointment-held.json"));
        ObjectNode booking = (ObjectNode) read(EVENTS.resolve("examples/appointment-booked-by-email.json"));

        hold.set("client", booking.path("client"));
        booking.remove("client");

        assertThat(problems("appointment", hold)).isNotEmpty();
        assertThat(problems("appointment", booking)).isNotEmpty();
    }

    private static JsonNode told(Appointment state) {
        return Api.JSON.readTree(StrictJson.mapper().writeValueAsString(AppointmentV1.of("a1", state, TRANSPORT)));
    }

    private static Map<String, JsonNode> properties(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Error> problems(String name, JsonNode event) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(name))
                .validate(event);
    }

    private static JsonNode schema(String example) {
        String kind = Stream.of("appointment", "clinician", "offering", "practice-setup")
                .filter(example::startsWith)
                .findFirst()
                .orElseThrow();
        return read(EVENTS.resolve(kind + ".v1.schema.json"));
    }

    private static JsonNode read(Path file) {
        try {
            return Api.JSON.readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
