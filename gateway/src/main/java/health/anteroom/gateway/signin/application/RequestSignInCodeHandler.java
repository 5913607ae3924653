package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;
import health.anteroom.gateway.account.Newcomers;
import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.PendingCode.Telling;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Makes a code for a contact. A contact that nobody has gets the same document without a message, so that neither this nor
 * a later try takes another path or another time. Should somebody have it before that code ends, as when they booked a
 * moment ago and the news are still on their way, they are sent one then.
 */
public final class RequestSignInCodeHandler implements Newcomers {
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
        if (isKnown(contact)) {
            codes.replace(told(contact));
            return;
        }
        codes.replace(untold(contact));
        // They may have come in between; whoever of the two looks second sees the other.
        if (isKnown(contact)) {
            came(contact);
        }
    }

    /** The digits of the code before are known to nobody, so that fresh ones take their place. */
    @Override
    public void came(ContactPoint contact) {
        codes.tell(told(contact), clock.instant());
    }

    private boolean isKnown(ContactPoint contact) {
        return !accounts.people(accounts.idOf(contact)).isEmpty();
    }

    private NewCode told(ContactPoint contact) {
        SignInCode code = SignInCode.random(random);
        return new NewCode(pending(contact, code, Telling.TOLD), message(contact, code));
    }

    private NewCode untold(ContactPoint contact) {
        return new NewCode(pending(contact, SignInCode.random(random), Telling.AWAITED), null);
    }

    private PendingCode pending(ContactPoint contact, SignInCode code, Telling telling) {
        AccountId account = accounts.idOf(contact);
        return PendingCode.startingAt(clock.instant(), account.value(), digests.of(account, code), telling);
    }

    private static CodeMessage message(ContactPoint contact, SignInCode code) {
        CodeMessage.Channel channel = switch (contact) {
            case EmailAddress email -> CodeMessage.Channel.EMAIL;
            case PhoneNumber phone -> CodeMessage.Channel.PHONE;
        };
        return new CodeMessage(channel, contact.value(), code);
    }
}
