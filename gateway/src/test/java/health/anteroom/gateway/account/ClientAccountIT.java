package health.anteroom.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.ClientEvents;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SentCodes;
import health.anteroom.gateway.fixtures.SignedInBrowsers;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.event.UnknownEventException;
import health.anteroom.kit.id.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientAccountIT extends RunningGateway {
    @Autowired
    private ClientAccountListener listener;

    @Autowired
    private Accounts accounts;

    @Autowired
    private com.mongodb.client.MongoDatabase database;

    private final String id = Ids.random();
    private final String email = id.toLowerCase(Locale.ROOT).replaceAll("[_-]", "x") + "@mail.test";

    @Test
    void letsAClientSignInOnceTheirEventCame() throws Exception {
        ClientEvents.declareTopic();
        ClientEvents.publish(id, 1, "River", email);
        await().atMost(Duration.ofSeconds(30)).until(() -> peopleAt(email).size() == 1);

        try (SignedInBrowsers browsers = new SignedInBrowsers()) {
            Browser browser = browsers.signIn(browser(), email);

            assertThat(browser.get("/api/account/me").body())
                    .contains("\"role\":\"CLIENT\"", "\"name\":\"River\"", "\"clientId\":\"" + id + "\"")
                    .doesNotContain("clinicianId");
            browser.get("/api/scheduling/appointments");
            assertThat(com.nimbusds.jwt.SignedJWT.parse(SERVICE.last().headers().getFirst("Anteroom-Identity"))
                            .getJWTClaimsSet()
                            .getClaims())
                    .containsEntry("role", "CLIENT")
                    .containsEntry("client", id);
        }
    }

    @Test
    void tellsTheOthersThatAClientSignedInAndOfNoStaff() {
        listener.on(ClientEvents.client(id, 1, "River", email));
        try (SentCodes sent = new SentCodes();
                SignedInBrowsers browsers = new SignedInBrowsers()) {
            browsers.signIn(browser(), "desk@demo.test");
            browsers.signIn(browser(), email);
            browsers.signIn(browser(), email);

            await().until(() -> sent.signedIn().size() >= 2);
            assertThat(sent.signedIn()).containsExactly(id, id);
        }
    }

    /** Nothing of what a session was begun with outlives the account. */
    @Test
    void takesAnEndedMemberOfStaffForNobodyWithTheNextCall() {
        String clinician =
                accounts.idOf(new EmailAddress("clinician3@demo.test")).value();
        Document account = database.getCollection("accounts")
                .find(new Document("_id", clinician))
                .first();
        try (SignedInBrowsers browsers = new SignedInBrowsers()) {
            Browser ended = browsers.signIn(browser(), "clinician3@demo.test");
            Browser desk = browsers.signIn(browser(), "desk@demo.test");
            assertThat(roleOf(ended)).isEqualTo("CLINICIAN");
            try {
                database.getCollection("accounts")
                        .updateOne(new Document("_id", clinician), new Document("$unset", new Document("staff", "")));

                assertThat(roleOf(ended)).isEqualTo("VISITOR");
                assertThat(ended.get("/api/account/me").statusCode()).isEqualTo(401);
                assertThat(roleOf(desk)).isEqualTo("FRONT_DESK");
            } finally {
                database.getCollection("accounts").replaceOne(new Document("_id", clinician), account);
            }
        }
    }

    private static Object roleOf(Browser browser) {
        return claimsOf(browser).get("role");
    }

    @Test
    void tellsServicesTheHomeOfAClientFromAnyOtherBrowser() {
        listener.on(ClientEvents.client(id, 1, "River", email));
        try (SignedInBrowsers browsers = new SignedInBrowsers()) {
            Browser home = browsers.signIn(browser(), email);
            Browser library = browsers.signIn(browser(), email);
            Map<String, Object> atHome = claimsOf(home);
            Map<String, Object> elsewhere = claimsOf(library);
            home.post("/api/account/sign-out", "");
            Map<String, Object> homeAgain = claimsOf(browsers.signIn(home, email));
            home.post("/api/account/sign-out?forget=true", "");
            Map<String, Object> afterLeaving = claimsOf(browsers.signIn(home, email));

            assertThat(atHome).containsEntry("home", true).containsKey("browser");
            assertThat(elsewhere).containsEntry("home", false);
            assertThat(elsewhere.get("browser")).isNotNull().isNotEqualTo(atHome.get("browser"));
            assertThat(homeAgain).containsEntry("home", true).containsEntry("browser", atHome.get("browser"));
            assertThat(afterLeaving).containsEntry("home", false);
            assertThat(afterLeaving.get("browser")).isNotEqualTo(atHome.get("browser"));
        }
    }

    private static Map<String, Object> claimsOf(Browser browser) {
        browser.get("/api/scheduling/appointments");
        try {
            return com.nimbusds.jwt.SignedJWT.parse(SERVICE.last().headers().getFirst("Anteroom-Identity"))
                    .getJWTClaimsSet()
                    .getClaims();
        } catch (java.text.ParseException noToken) {
            throw new AssertionError(noToken);
        }
    }

    /** Somebody books and asks for a code at once, while the news of their booking are still on their way. */
    @Test
    void sendsTheCodeThatWasAskedForBeforeTheAccountWasThere() {
        try (SentCodes codes = new SentCodes()) {
            Browser browser = browser();
            askForCode(browser, email);
            await().until(() -> isAwaited(email));
            askForCode(browser(), "nobody-" + email);
            await().until(() -> isAwaited("nobody-" + email));

            listener.on(ClientEvents.client(id, 1, "River", email));
            listener.on(ClientEvents.client(id, 1, "River", email));
            listener.on(ClientEvents.client(id, 2, "Rio", email));

            String code = codes.nextFor(email);
            var verified = browser.post(
                    "/api/account/sign-in/verify", "{\"email\":\"" + email + "\",\"code\":\"" + code + "\"}");
            assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
            assertThat(browser.get("/api/account/me").body()).contains("\"clientId\":\"" + id + "\"");
            assertThat(codes.all()).extracting(SentCodes.Sent::contact).containsOnlyOnce(email);
            assertThat(codes.all()).extracting(SentCodes.Sent::contact).doesNotContain("nobody-" + email);
        }
    }

    /** The event and the request at the same moment: whichever is second sees the other, and one code goes out. */
    @Test
    void sendsOneCodeHoweverRequestAndNewsFallTogether() throws Exception {
        try (SentCodes codes = new SentCodes();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                String contact = "round" + round + email;
                String client = Ids.random();
                var news = threads.submit(() -> listener.on(ClientEvents.client(client, 1, "River", contact)));
                askForCode(browser(), contact);
                news.get();

                assertThat(codes.nextFor(contact)).hasSize(6);
                assertThat(codes.all()).extracting(SentCodes.Sent::contact).containsOnlyOnce(contact);
            }
        }
    }

    /** Two people may share a contact: who was there first is who it opens; the other is not lost, and not shown. */
    @Test
    void opensASharedContactForWhoWasThereFirstAndShowsNothingOfTheOther() {
        String other = Ids.random();
        listener.on(ClientEvents.client(id, 1, "River", email));
        listener.on(ClientEvents.client(other, 1, "Sage", email));
        try (SignedInBrowsers browsers = new SignedInBrowsers()) {
            Browser browser = browsers.signIn(browser(), email);
            assertThat(browser.get("/api/account/me").body())
                    .contains("\"clientId\":\"" + id + "\"")
                    .doesNotContain("Sage", other);

            browser.send(browser.json("/api/scheduling/appointments/x/cancel", "{}")
                    .header("Authorization", "Bearer the-others-link"));
            assertThat(SERVICE.last().headers().getFirst("Authorization")).isEqualTo("Bearer the-others-link");

            listener.on(ClientEvents.client(id, 2, "River", "new" + email));
            assertThat(browser.get("/api/account/me").statusCode()).isEqualTo(401);
            assertThat(browsers.signIn(browser(), email).get("/api/account/me").body())
                    .contains("\"clientId\":\"" + other + "\"");
        }
    }

    @Test
    void takesARepeatedEventOnceAndAnOlderOneNever() {
        listener.on(ClientEvents.client(id, 2, "Rio", email));
        listener.on(ClientEvents.client(id, 2, "Rio", email));
        listener.on(ClientEvents.client(id, 1, "River", "old" + email));

        assertThat(peopleAt(email)).extracting(person -> person.name().value()).containsExactly("Rio");
        assertThat(peopleAt("old" + email)).isEmpty();
    }

    @Test
    void closesTheContactThatAClientGaveUp() {
        listener.on(ClientEvents.client(id, 1, "River", email));
        listener.on(ClientEvents.client(id, 2, "River", "new" + email));

        assertThat(peopleAt(email)).isEmpty();
        assertThat(peopleAt("new" + email)).extracting(Person::subject).containsExactly(id);
    }

    @Test
    void keepsTheOneWhoWasThereFirstWhenAnotherComesWithTheSameContact() {
        String other = Ids.random();
        listener.on(ClientEvents.client(id, 1, "River", email));
        listener.on(ClientEvents.client(other, 1, "Stranger", email));

        assertThat(peopleAt(email)).extracting(Person::subject).containsExactly(id, other);
    }

    @Test
    void completesAnEventThatACrashCutInHalf() {
        listener.on(ClientEvents.client(id, 1, "River", email));
        database.getCollection("clientContacts").deleteOne(new Document("_id", id));

        listener.on(ClientEvents.client(id, 1, "River", email));

        assertThat(peopleAt(email)).hasSize(1);
        assertThat(database.getCollection("clientContacts").countDocuments(new Document("_id", id)))
                .isEqualTo(1);
    }

    @Test
    void storesNeitherNameNorContactReadably() {
        listener.on(ClientEvents.client(id, 1, "River-of-the-test", email));

        for (Document account : database.getCollection("accounts").find()) {
            assertThat(account.toJson()).doesNotContain("River-of-the-test", email);
        }
    }

    @Test
    void parksATypeThatItDoesNotKnow() {
        assertThatThrownBy(() -> listener.on(ClientEvents.ofType("anteroom.client.v9")))
                .isInstanceOf(UnknownEventException.class);
    }

    private static void askForCode(Browser browser, String contact) {
        var asked = browser.post("/api/account/sign-in", "{\"email\":\"" + contact + "\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
    }

    private boolean isAwaited(String contact) {
        String account = accounts.idOf(new EmailAddress(contact)).value();
        return database.getCollection("signInCodes")
                        .countDocuments(new Document("account", account).append("telling", "AWAITED"))
                == 1;
    }

    private List<Person> peopleAt(String contact) {
        return accounts.people(accounts.idOf(new EmailAddress(contact)));
    }
}
