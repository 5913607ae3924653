package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Makes a code for a contact. A contact that nobody has gets the same document without a message, so that neither this nor
 * a later try takes another path or another time.
 */
public final class RequestSignInCodeHandler {
    private final Accounts accounts;
    private final SignInCodes codes;
    private final CodeDigests digests;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public RequestSignInCodeHandler(Accounts accounts, SignInCodes codes, CodeDigests digests, InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.digests = digests;
        this.clock = clock;
    }

    public void handle(ContactPoint contact) {
        AccountId account = accounts.idOf(contact);
        SignInCode code = SignInCode.random(random);
        PendingCode pending = PendingCode.startingAt(clock.instant(), account.value(), digests.of(account, code));
        boolean known = !accounts.people(account).isEmpty();
        codes.replace(new NewCode(pending, known ? message(contact, code) : null));
    }

    private static CodeMessage message(ContactPoint contact, SignInCode code) {
        CodeMessage.Channel channel = switch (contact) {
            case EmailAddress email -> CodeMessage.Channel.EMAIL;
            case PhoneNumber phone -> CodeMessage.Channel.PHONE;
        };
        return new CodeMessage(channel, contact.value(), code);
    }
}
