package health.anteroom.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.anteroom.gateway.fixtures.Browser;
import health.anteroom.gateway.fixtures.ClientEvents;
import health.anteroom.gateway.fixtures.RunningGateway;
import health.anteroom.gateway.fixtures.SignedInBrowsers;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.event.UnknownEventException;
import health.anteroom.kit.id.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

    private List<Person> peopleAt(String contact) {
        return accounts.people(accounts.idOf(new EmailAddress(contact)));
    }
}
