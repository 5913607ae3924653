package health.anteroom.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.systemtests.http.Answer;
import health.anteroom.systemtests.http.AnteroomClient;
import health.anteroom.systemtests.http.Json;
import health.anteroom.systemtests.practice.Hold;
import health.anteroom.systemtests.practice.Person;
import health.anteroom.systemtests.practice.Practice;
import health.anteroom.systemtests.practice.Slot;
import health.anteroom.systemtests.stack.RunningStack;
import health.anteroom.systemtests.stack.SharedStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever got no answer asks again, and it is done once. */
@Order(12)
@ExtendWith(SharedStack.class)
class IdempotencyIT {
    private static final String HOLDS = "/api/scheduling/holds";
    private static final String APPOINTMENTS = "/api/scheduling/appointments";

    private final String key = UUID.randomUUID().toString();
    private Practice practice;
    private List<Slot> free;
    private AnteroomClient browser;

    @BeforeEach
    void enter(RunningStack stack) {
        practice = Practice.byDay(stack);
        free = practice.slotsAfter(Duration.ofDays(6), "couples", "c2");
        browser = practice.visitor();
    }

    @Test
    void aRepeatedHoldGetsTheSameAnswer() {
        Answer first = hold(browser, free.getFirst(), key).expect(201);
        Answer again = hold(browser, free.getFirst(), key).expect(201);

        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aKeyWithAnotherBodyIsRefusedAndHoldsNothing() {
        hold(browser, free.getFirst(), key).expect(201);

        hold(browser, free.getLast(), key).expect(409, "idempotency-key-reused");

        hold(practice.visitor(), free.getLast(), UUID.randomUUID().toString()).expect(201);
    }

    @Test
    void withoutAKeyARepeatIsAnotherTry() {
        browser.post(HOLDS).body(free.getFirst().held("VIDEO")).send().expect(201);

        browser.post(HOLDS).body(free.getFirst().held("VIDEO")).send().expect(409, "slot-taken");
    }

    /** Somebody else's key opens nothing: theirs is another request. */
    @Test
    void aKeyCountsForItsSenderOnly() {
        Answer mine = hold(browser, free.getFirst(), key).expect(201);

        hold(practice.visitor(), free.getFirst(), key).expect(409, "slot-taken");
        Answer theirs = hold(practice.visitor(), free.getLast(), key).expect(201);

        assertThat(theirs.text("id")).isNotEqualTo(mine.text("id"));
    }

    @Test
    void simultaneousRepeatsHoldOnce() {
        browser.get("/api/scheduling/offerings").send().expect(200);

        List<Answer> answers = together(20, () -> hold(browser, free.getFirst(), key));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(201, 409);
            if (answer.status() == 409) {
                assertThat(answer.header("Retry-After")).as(answer.toString()).isPresent();
            }
        });
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.text("id")))
                .isNotEmpty()
                .containsOnly(hold(browser, free.getFirst(), key).expect(201).text("id"));
    }

    @Test
    void simultaneousRepeatsBookOnceAndConfirmOnce() {
        Person person = Person.withEmail("Iris");
        Hold hold = practice.hold(browser, free.getFirst());

        List<Answer> answers = together(10, () -> book(hold, person));

        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        Answer afterwards = book(hold, person).expect(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.text("id")))
                .isNotEmpty()
                .containsOnly(afterwards.text("id"));
        practice.messages().nextTo(person.contact(), 0);
        practice.time().settle();
        assertThat(practice.messages().to(person.contact())).hasSize(1);
    }

    @Test
    void aRepeatedBookingGivesTheSameCapability() {
        Person person = Person.withEmail("Jo");
        Hold hold = practice.hold(browser, free.getFirst());

        Answer first = book(hold, person).expect(201);
        Answer again = book(hold, person).expect(201);

        assertThat(again.text("manageToken")).isEqualTo(first.text("manageToken"));
        assertThat(again.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void aBookingForSomebodyElseUnderTheSameKeyIsRefused() {
        Hold hold = practice.hold(browser, free.getFirst());
        book(hold, Person.withEmail("Jo")).expect(201);

        book(hold, Person.withEmail("Kim")).expect(409, "idempotency-key-reused");
    }

    @Test
    void aRepeatedClientOfTheDeskIsOneClient() {
        AnteroomClient desk = practice.staff(Practice.DESK);
        Person person = Person.withEmail("Lou");
        Map<String, Object> body = Json.object("preferredName", "Lou", "email", person.email(), "zone", Practice.ZONE);

        Answer first =
                desk.post("/api/intake/clients").key(key).body(body).send().expect(201);
        Answer again =
                desk.post("/api/intake/clients").key(key).body(body).send().expect(201);

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(desk.get("/api/intake/clients?query=" + person.email())
                        .send()
                        .expect(200)
                        .json()
                        .path("clients")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 256})
    void aKeyOfTheWrongLengthIsRefused(int length) {
        hold(browser, free.getFirst(), "k".repeat(length)).expect(400);

        hold(browser, free.getFirst(), key).expect(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 255})
    void aKeyOfTheShortestOrLongestLengthIsTaken(int length) {
        hold(browser, free.getFirst(), "k".repeat(length)).expect(201);
    }

    private static Answer hold(AnteroomClient who, Slot slot, String key) {
        return who.post(HOLDS).key(key).body(slot.held("VIDEO")).send();
    }

    private Answer book(Hold hold, Person person) {
        return hold.browser()
                .post(APPOINTMENTS)
                .bearer(hold.token())
                .key(key)
                .body(Json.object(
                        "hold",
                        hold.id(),
                        "client",
                        Json.object("preferredName", person.name(), "email", person.email(), "zone", person.zone())))
                .send();
    }

    private static List<Answer> together(int times, Supplier<Answer> call) {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, times).mapToObj(i -> CompletableFuture.supplyAsync(call, all)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
