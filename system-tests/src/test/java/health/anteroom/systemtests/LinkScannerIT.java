package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.check.Snapshot;
import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.messages.CaughtMessage;
import health.anteroom.systemtests.messages.LinkScanner;
import health.anteroom.systemtests.messages.LinkScanner.Look;
import health.anteroom.systemtests.practice.Booking;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Requests;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.BrowserScript;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every link of every kind of message is opened, as scanners do; nothing changes. Then a person taps, and it does. */
@Order(36)
@ExtendWith(SharedStack.class)
class LinkScannerIT {
    private static final String CLINICIAN = "c1";

    private RunningStack stack;
    private Practice practice;
    private Requests requests;

    @BeforeEach
    void enter(RunningStack running) {
        stack = running;
        practice = Practice.byDay(running);
        requests = Requests.offeredBy(practice);
    }

    @Test
    void openingEveryLinkOfEveryMessageChangesNothing() throws IOException, InterruptedException {
        Told byMail = tell(Person::withEmail);
        Told bySms = tell(Person::withPhone);
        practice.time().advanceTo(byMail.stands.start().minus(Duration.ofDays(1)));
        List<Told> all = List.of(byMail, bySms);
        List<String> codes = all.stream().map(this::codeFor).toList();
        practice.time().settle();
        List<CaughtMessage> messages = all.stream().flatMap(this::messages).toList();
        assertThatEachKindIsThere(all);

        Seen before = look(all);
        Snapshot documents = Snapshot.of(stack);
        Snapshot signingIn = Snapshot.ofSigningIn(stack);
        open(LinkScanner.links(messages));
        practice.time().settle();

        Snapshot now = Snapshot.of(stack);
        assertThat(now.since(documents)).isEmpty();
        // Only holds that ran out may go meanwhile, by themselves; what the links are about is looked at below.
        assertThat(documents.since(now).keySet())
                .allMatch(name -> name.startsWith("anteroom_scheduling.appointments/"));
        assertThat(Snapshot.ofSigningIn(stack).since(signingIn)).isEmpty();
        assertThat(look(all)).isEqualTo(before);
        assertThat(all.stream().flatMap(this::messages)).hasSameSizeAs(messages);
        for (int i = 0; i < all.size(); i++) {
            assertThatATapStillDoes(all.get(i), codes.get(i));
        }
    }

    private void open(Set<URI> links) throws IOException, InterruptedException {
        assertThat(links.stream().map(link -> link.getPath().replaceFirst("(?<=^/a/).*", "")))
                .contains("/a/", "/sign-in/confirm");
        assertThat(links).hasSizeGreaterThanOrEqualTo(8);
        for (Look look : new LinkScanner(stack).follow(links)) {
            // Only a scanner that takes the # for a part of the path is told that there is no such page.
            assertThat(look.status())
                    .as(look.toString())
                    .isLessThan(look.address().contains("%23") ? 500 : 400);
        }
        BrowserScript.Ran ran = BrowserScript.run(
                "scan.mjs", stack, Json.write(links.stream().map(URI::toString).toList()));
        assertThat(ran.exit()).as(ran.said()).isZero();
        JsonNode pages = Json.read(ran.said());
        assertThat(pages.size()).as(ran.said()).isEqualTo(links.size());
        for (JsonNode page : pages) {
            assertThat(page.path("heading").asString()).as(page.toString()).isNotBlank();
            assertThat(page.path("ours").asBoolean()).as(page.toString()).isTrue();
            assertThat(page.path("changing").size()).as(page.toString()).isZero();
        }
        assertThat(pages.valueStream().flatMap(page -> page.path("asked").valueStream()))
                .as("pages that showed an appointment")
                .anyMatch(call -> call.asString().contains("/api/scheduling/appointments/"));
    }

    private Told tell(Function<String, Person> reached) {
        Booking stands = practice.book(reached.apply("Linden"), slot(5, 0));
        Booking moved = practice.book(reached.apply("Laurel"), slot(5, 1));
        moved.move(slot(8, 2)).expect(200);
        Booking called = practice.book(reached.apply("Larch"), slot(5, 3));
        heard(called);
        called.makeItACall().expect(200);
        Booking cancelled = practice.book(reached.apply("Lilac"), slot(5, 4));
        heard(cancelled);
        cancelled.cancel().expect(200);
        Booking agreed = requests.ask(reached.apply("Lotus"));
        requests.approve(agreed);
        Booking declined = requests.ask(reached.apply("Lupin"));
        requests.decline(declined, "No room");
        practice.time().settle();
        return new Told(stands, moved, called, cancelled, agreed, declined);
    }

    private void heard(Booking booking) {
        practice.messages().nextTo(booking.person().contact(), 0);
    }

    private Slot slot(int days, int number) {
        return practice.slotsAfter(Duration.ofDays(days), "consultation", CLINICIAN)
                .get(number);
    }

    private String codeFor(Told told) {
        AnteroomClient browser = practice.visitor();
        String contact = told.stands.person().contact();
        int before = practice.messages().codesTo(contact).size();
        String field = told.stands.person().email() == null ? "phone" : "email";
        browser.post("/api/account/sign-in")
                .body(Json.object(field, contact))
                .send()
                .expect(202);
        return practice.messages()
                .codeTo(contact, before, Duration.ofMinutes(1))
                .orElseThrow();
    }

    private Stream<CaughtMessage> messages(Told told) {
        return told.all().stream()
                .flatMap(booking -> practice.messages().to(booking.person().contact()).stream());
    }

    private void assertThatEachKindIsThere(List<Told> all) {
        for (Told told : all) {
            told.kinds().forEach((booking, kinds) -> assertThat(kinds(booking)).containsAll(kinds));
        }
    }

    private List<String> kinds(Booking booking) {
        return deliveries(booking)
                .valueStream()
                .filter(delivery -> delivery.path("state").asString().equals("SENT"))
                .map(delivery -> delivery.path("kind").asString())
                .toList();
    }

    private JsonNode deliveries(Booking booking) {
        return practice.staff(Practice.DESK)
                .get("/api/notifications/deliveries?appointment=" + booking.id())
                .send()
                .expect(200)
                .json()
                .path("deliveries");
    }

    /** What the desk sees, and what each of them sees. */
    private Seen look(List<Told> all) {
        LocalDate today = LocalDate.ofInstant(practice.time().now(), ZoneId.of(Practice.ZONE));
        String calendar = practice.staff(Practice.DESK)
                .get("/api/scheduling/calendar?from=%s&to=%s".formatted(today, today.plusDays(20)))
                .send()
                .expect(200)
                .body();
        List<Booking> bookings =
                all.stream().flatMap(told -> told.all().stream()).toList();
        return new Seen(
                calendar,
                bookings.stream().map(this::deliveries).toList(),
                bookings.stream()
                        .map(booking -> booking.read().expect(200).body())
                        .toList());
    }

    private void assertThatATapStillDoes(Told told, String code) {
        Person person = told.stands.person();
        AnteroomClient browser = practice.visitor();
        String field = person.email() == null ? "phone" : "email";
        Answer signedIn = browser.post("/api/account/sign-in/verify")
                .body(Json.object(field, person.contact(), "code", code))
                .send();
        assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(200);
        assertThat(told.moved.cancel().expect(200).text("status")).isEqualTo("CANCELLED");
    }

    /** People who together were told all that there is to tell, each named after what became of their time. */
    private record Told(
            Booking stands, Booking moved, Booking called, Booking cancelled, Booking agreed, Booking declined) {
        Map<Booking, List<String>> kinds() {
            // A number whose holder was never heard of gets one text of what is done with a booking's link.
            boolean texted = stands.person().phone() != null;
            return Map.of(
                    stands,
                    List.of("CONFIRMATION", "REMINDER"),
                    moved,
                    texted ? List.of() : List.of("MOVED"),
                    called,
                    texted ? List.of("CONFIRMATION") : List.of("CONFIRMATION", "CHANGED"),
                    cancelled,
                    texted ? List.of("CONFIRMATION") : List.of("CANCELLED"),
                    agreed,
                    List.of("REQUESTED", "APPROVED"),
                    declined,
                    List.of("REQUESTED", "DECLINED"));
        }

        List<Booking> all() {
            return List.of(stands, moved, called, cancelled, agreed, declined);
        }
    }

    private record Seen(String calendar, List<JsonNode> deliveries, List<String> appointments) {}
}
