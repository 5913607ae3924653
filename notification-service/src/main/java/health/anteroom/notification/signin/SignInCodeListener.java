package health.anteroom.notification.signin;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.event.EventListener;
import health.anteroom.kit.event.ReceivedEvent;
import health.anteroom.kit.time.MachineClock;
import health.anteroom.notification.delivery.SignInCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes as the gateway makes them. One that has expired is silence: nothing is sent from a replay of history. */
public final class SignInCodeListener implements EventListener {
    private static final String TYPE = "anteroom.sign-in-code.v1";
    /** On the same topic, and of use to others. */
    private static final String SIGNED_IN = "anteroom.signed-in.v1";

    private final SendSignInCodeHandler handler;
    private final TransportCipher transport;
    private final MachineClock clock;

    public SignInCodeListener(SendSignInCodeHandler handler, TransportCipher transport, MachineClock clock) {
        this.handler = handler;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "anteroom.sign-in";
    }

    @Override
    public String feature() {
        return "sign-in";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(SIGNED_IN)) {
            return;
        }
        if (!event.type().equals(TYPE)) {
            throw event.unknownType();
        }
        SignInCodeV1 code = event.data(SignInCodeV1.class);
        if (code.expiresAt().isAfter(clock.instant())) {
            contact(code)
                    .ifPresent(to -> handler.send(new SendSignInCode(
                            code.id(), to, new SignInCode(transport.open(code.id() + "/code", code.code())))));
        }
    }

    private Optional<ContactPoint> contact(SignInCodeV1 code) {
        return ContactPoint.parse(open(code.id() + "/email", code.email()), open(code.id() + "/phone", code.phone()));
    }

    private @Nullable String open(String address, @Nullable String secret) {
        return secret == null ? null : transport.open(address, secret);
    }
}
