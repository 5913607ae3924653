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
            river ann          | 1
            ann riv            | 1
            oka                | 1
            ann                | 1
            iver               | -
            river x            | -
            éLO                | 3
            home@example.test  | 2 1
            HOME@Example.test  | 2 1
            home               | -
            (212) 555-0123     | 1
            +44 20 7183 8750   | 3
            +44 20 7183 8751   | -
            """)
    void findsByBeginningsOfWordsOrAWholeContact(String query, String ids) {
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
