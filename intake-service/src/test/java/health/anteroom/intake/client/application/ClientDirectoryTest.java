package health.anteroom.intake.client.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.client.ChosenName;
import health.anteroom.intake.client.Client;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.Reach;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientDirectoryTest {
    private final ClientDirectory directory = new ClientDirectory();

    @BeforeEach
    void threeClients() {
        directory.add(client("1", "River Ann Okafor", "home@example.test", "+12125550123"));
        directory.add(client("2", "Joanne River", "home@example.test", null));
        directory.add(client("3", "Élodie", null, "+442071838750"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            river              | 2 1
            RIV                | 2 1
            river ann          | 2 1
            ann riv            | 2 1
            oka                | 1
            ann                | 2 1
            iver               | 2 1
            ok fo              | 1
            r                  | 2 1
            v                  | -
            river x            | -
            Élo                | 3
            0123               | 1
            8750               | 3
            123                | -
            10123              | -
            éLO                | 3
            home@example.test  | 2 1
            HOME@Example.test  | 2 1
            home               | -
            (212) 555-0123     | 1
            +44 20 7183 8750   | 3
            +44 20 7183 8751   | -
            """)
    void findsByPartsOfWordsTheLastFourDigitsOrAWholeContact(String query, String ids) {
        String found = String.join(
                " ", directory.find(query).stream().map(ClientId::value).toList());

        assertThat(found).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void addingAgainChangesNothing() {
        directory.add(client("2", "Joanne River", "home@example.test", null));

        assertThat(directory.find("joanne")).containsExactly(new ClientId("2"));
    }

    @Test
    void forgetsWhatWasCorrected() {
        directory.add(client("1", "Rio Okafor", "new@example.test", null));

        assertThat(directory.find("ann")).containsExactly(new ClientId("2"));
        assertThat(directory.find("0123")).isEmpty();
        assertThat(directory.find("home@example.test")).containsExactly(new ClientId("2"));
        assertThat(directory.find("new@example.test")).containsExactly(new ClientId("1"));
        assertThat(directory.find("rio")).containsExactly(new ClientId("1"));
    }

    @Test
    void isCompleteOnlyWhenToldSo() {
        assertThat(directory.isComplete()).isFalse();
        directory.completed();
        assertThat(directory.isComplete()).isTrue();
    }

    private static Client client(String id, String name, String email, String phone) {
        return new Client(
                new ClientId(id),
                new ChosenName(name),
                new Contact(
                        email == null ? null : new EmailAddress(email), phone == null ? null : new PhoneNumber(phone)),
                new Reach(ZoneOffset.UTC, null, Reach.Wording.DISCREET),
                Instant.EPOCH);
    }
}
