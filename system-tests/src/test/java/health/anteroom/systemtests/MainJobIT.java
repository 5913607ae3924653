package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Crash;
import health.anteroom.systemtests.practice.Intake;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.Condition;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The whole way of one person, from "I want to talk" to the front desk, over HTTP. */
@Order(32)
@ExtendWith(SharedStack.class)
class MainJobIT {

    static Stream<Person> people() {
        return Stream.of(Person.withEmail("River"), Person.withPhone("Wren"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void walksTheWholeWay(Person person, RunningStack stack) {
        Practice practice = Practice.byDay(stack);

        Booking booking = finds(practice, person);
        CaughtMessage confirmation = isConfirmed(practice, booking);
        AnteroomClient client = practice.signIn(person);
        answersInSmallSteps(client, booking, stack);
        Booking fromMessage = looksAtTheLink(practice, confirmation, booking);
        isRemindedOnce(practice, booking);
        Slot later = moves(practice, fromMessage);
        addsItToACalendar(fromMessage, later);
        theDeskSeesIt(practice, booking, later);
        cancels(practice, fromMessage, later);
    }

    private static Booking finds(Practice practice, Person person) {
        AnteroomClient browser = practice.visitor();
        JsonNode first = browser.get("/api/scheduling/offerings")
                .send()
                .expect(200)
                .json()
                .get(0);
        assertThat(first.path("firstContact").asBoolean()).isTrue();
        assertThat(first.path("id").asString()).isEqualTo("consultation");
        String clinician = browser.get("/api/scheduling/clinicians?offering=consultation")
                .send()
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asString();
        Slot slot = practice.aSlotAfter(Duration.ofDays(5), "consultation", clinician);

        Booking booking = practice.book(person, slot);

        assertThat(booking.start()).isEqualTo(slot.at());
        assertThat(booking.read().expect(200).text("status")).isEqualTo("BOOKED");
        return booking;
    }

    private static CaughtMessage isConfirmed(Practice practice, Booking booking) {
        CaughtMessage confirmation = practice.messages().nextTo(booking.person().contact(), 0);
        assertThat(confirmation.sms()).isEqualTo(booking.person().phone() != null);
        assertThat(confirmation.appointment()).isEqualTo(booking.id());
        assertThat(confirmation.attachments()).isEmpty();
        DiscreetWords.assertDiscreet(confirmation);
        return confirmation;
    }

    private static void answersInSmallSteps(AnteroomClient client, Booking booking, RunningStack stack) {
        Intake intake = new Intake(client);
        JsonNode packet = intake.packetOf(booking.id());
        assertThat(packet.path("parts")
                        .valueStream()
                        .map(part -> part.path("id").asString()))
                .containsExactly("about-you", "telehealth-consent", "phq-8", "gad-7");
        Intake.Part part = intake.part(packet, 0);
        part.save("call-as", Map.of("answer", List.of(Map.of("valueString", "Riv"))))
                .expect(200);
        part.save("pronouns", Map.of("notYet", true)).expect(200);
        Answer third = intake.part(packet, 2).save(firstQuestion(intake.part(packet, 2)), Map.of("inPerson", true));
        assertThat(third.expect(200).json().path("saved").asBoolean()).isTrue();

        Crash.INTAKE.strike(stack);

        findsThemAgain(part);
        assertThat(intake.packetOf(booking.id())
                        .path("parts")
                        .get(2)
                        .path("progress")
                        .path("given")
                        .asInt())
                .isEqualTo(1);
    }

    private static void findsThemAgain(Intake.Part part) {
        JsonNode found = Condition.within(
                        Condition.UNTIL_RESTARTED, "the answers again", part::read, answer -> answer.status() == 200)
                .json()
                .path("answers");
        assertThat(found.path("call-as")
                        .path("answer")
                        .get(0)
                        .path("valueString")
                        .asString())
                .isEqualTo("Riv");
        assertThat(found.path("pronouns").path("state").asString()).isEqualTo("notYet");
    }

    /** The first thing in a part that can be answered; groups and displays cannot. */
    private static String firstQuestion(Intake.Part part) {
        return questions(part.read().expect(200).json().path("questionnaire"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> questions(JsonNode item) {
        return item.path("item").valueStream().flatMap(child -> switch (child.path("type")
                .asString()) {
            case "group" -> questions(child);
            case "display" -> Stream.<String>of();
            default -> Stream.of(child.path("linkId").asString());
        });
    }

    /** Mail scanners open links: looking must change nothing. */
    private static Booking looksAtTheLink(Practice practice, CaughtMessage confirmation, Booking booking) {
        String before = booking.read().expect(200).body();
        AnteroomClient scanner = practice.visitor();
        String page = confirmation.appointmentLink().getPath();
        scanner.get(page).send().expect(200);
        scanner.call("HEAD", page).send().expect(200);
        scanner.get(booking.path()).bearer(confirmation.manageToken()).send().expect(200);

        assertThat(booking.read().expect(200).body()).isEqualTo(before);
        return new Booking(
                scanner,
                booking.person(),
                confirmation.appointment(),
                confirmation.manageToken(),
                booking.start(),
                booking.clinician(),
                booking.revision());
    }

    private static void isRemindedOnce(Practice practice, Booking booking) {
        int before = practice.messages().about(booking.id()).size();
        practice.time().advanceTo(booking.start().minus(Duration.ofDays(3)));
        assertThat(practice.messages().about(booking.id())).hasSize(before);

        practice.time().advanceTo(booking.start().minus(Duration.ofDays(1)));

        List<CaughtMessage> all = practice.messages().about(booking.id());
        assertThat(all).hasSize(before + 1);
        DiscreetWords.assertDiscreet(all.getLast());
        assertThat(all.getLast().manageToken()).isNotBlank();
    }

    private static Slot moves(Practice practice, Booking booking) {
        Slot later = practice.aSlotAfter(Duration.ofDays(8), "consultation", booking.clinician());

        Answer moved = booking.move(later).expect(200);

        assertThat(moved.json().path("revision").asLong()).isGreaterThan(booking.revision());
        Answer again = booking.move(later).expect(200);
        assertThat(again.json().path("revision")).isEqualTo(moved.json().path("revision"));
        assertThat(practice.slots("consultation", booking.clinician(), dateOf(booking.start()), 1, Practice.ZONE))
                .anyMatch(slot -> slot.at().equals(booking.start()));
        return later;
    }

    private static void addsItToACalendar(Booking booking, Slot at) {
        Answer file = booking.browser()
                .get(booking.path() + "/calendar.ics")
                .bearer(booking.manageToken())
                .send()
                .expect(200);

        assertThat(file.header("content-type").orElse("")).startsWith("text/calendar");
        NeutralCalendar.assertOneNeutralEvent(file.body(), at.at(), at.until());
    }

    private static void theDeskSeesIt(Practice practice, Booking booking, Slot at) {
        AnteroomClient desk = practice.staff(Practice.DESK);
        JsonNode entry = entries(desk, at).findFirst().orElseThrow();

        assertThat(entry.path("client").path("preferredName").asString())
                .isEqualTo(booking.person().name());
        assertThat(entry.path("status").asString()).isEqualTo("BOOKED");
        JsonNode deliveries = desk.get("/api/notifications/deliveries?appointment=" + booking.id())
                .send()
                .expect(200)
                .json()
                .path("deliveries");
        assertThat(deliveries
                        .valueStream()
                        .filter(delivery -> delivery.path("state").asString().equals("SENT"))
                        .map(delivery -> delivery.path("kind").asString()))
                .contains("CONFIRMATION", "REMINDER");
    }

    private static void cancels(Practice practice, Booking booking, Slot at) {
        Answer cancelled = booking.cancel().expect(200);
        Answer again = booking.cancel().expect(200);

        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(again.json().path("revision")).isEqualTo(cancelled.json().path("revision"));
        assertThat(entries(practice.staff(Practice.DESK), at)).isEmpty();
        practice.time().settle();
        int told = practice.messages().about(booking.id()).size();
        practice.time().advanceTo(at.at());
        assertThat(practice.messages().about(booking.id())).hasSize(told);
    }

    private static Stream<JsonNode> entries(AnteroomClient desk, Slot at) {
        LocalDate day = dateOf(at.at());
        return desk.get("/api/scheduling/calendar?from=%s&to=%s&clinician=%s".formatted(day, day, at.clinician()))
                .send()
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> Instant.parse(entry.path("start").asString()).equals(at.at()));
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of(Practice.ZONE));
    }
}
