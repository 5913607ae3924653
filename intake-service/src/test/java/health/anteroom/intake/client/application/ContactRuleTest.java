package health.anteroom.intake.client.application;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.intake.client.Contact;
import health.anteroom.intake.client.application.ContactRule.No;
import health.anteroom.intake.client.application.CorrectClient.Assurance;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.ClientCaller;
import health.anteroom.kit.identity.StaffCaller;
import health.anteroom.kit.identity.StaffRole;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRuleTest {
    private static final Map<String, Caller> CALLERS = Map.of(
            "client", new ClientCaller("s", "c", "session"),
            "desk", staff(StaffRole.FRONT_DESK),
            "owner", staff(StaffRole.OWNER));
    private static final Map<String, Contact> CONTACTS = Map.of(
            "mail", contact("a@example.test", null),
            "other mail", contact("b@example.test", null),
            "phone", contact(null, "+12125550123"),
            "both", contact("a@example.test", "+12125550123"),
            "other both", contact("b@example.test", "+12125550123"));

    /** Each refusal stands beside the nearest case that is granted. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            client, both, both,       NONE,               written, -
            client, both, other both, RANG_STORED_NUMBER, nothing, BY_A_PERSON
            client, both, phone,      NONE,               nothing, BY_A_PERSON
            desk,   both, phone,      NONE,               written, -
            desk,   both, mail,       NONE,               written, -
            desk,   both, other both, NONE,               nothing, RING_FIRST
            desk,   both, other both, RANG_STORED_NUMBER, written, -
            desk,   mail, both,       NONE,               nothing, RING_FIRST
            desk,   mail, other mail, RANG_STORED_NUMBER, nothing, NO_NUMBER_ON_FILE
            desk,   mail, other mail, NOT_REACHED,        nothing, OWNER_DECIDES
            owner,  mail, other mail, NOT_REACHED,        nothing, -
            owner,  mail, other mail, NOT_REACHED,        written, WORDS_WRITTEN
            owner,  both, other both, NONE,               nothing, RING_FIRST
            owner,  both, other both, RANG_STORED_NUMBER, written, -
            """)
    void keepsANewContactOnlyWhereNobodyCanBeDeceived(
            String by, String before, String after, Assurance assurance, String words, No why) {
        Optional<No> refusal = ContactRule.refusal(
                CALLERS.get(by), CONTACTS.get(before), CONTACTS.get(after), assurance, () -> words.equals("written"));

        assertThat(refusal).isEqualTo(Optional.ofNullable(why));
    }

    private static StaffCaller staff(StaffRole role) {
        return new StaffCaller("s", role, Optional.empty(), "session");
    }

    private static Contact contact(String email, String phone) {
        return new Contact(
                email == null ? null : new EmailAddress(email), phone == null ? null : new PhoneNumber(phone));
    }
}
