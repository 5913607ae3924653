package health.anteroom.gateway.signin.adapter.mongo;

import health.anteroom.gateway.signin.model.CodeMessage;
import health.anteroom.gateway.signin.model.CodeState;
import health.anteroom.gateway.signin.model.EndedCode;
import health.anteroom.gateway.signin.model.NewCode;
import health.anteroom.gateway.signin.model.PendingCode;
import health.anteroom.gateway.signin.model.PendingCode.Telling;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateMapping;
import health.anteroom.kit.store.PublicState;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A code's document: never its digits. Only the making of a code that has a message is told to the world. */
final class SignInCodeMapping implements AggregateMapping<CodeState> {
    static final String COLLECTION = "signInCodes";
    static final String ACCOUNT = "account";

    private static final String PENDING = "pending";
    private static final String ENDED = "ended";

    private final TransportCipher transport;

    SignInCodeMapping(TransportCipher transport) {
        this.transport = transport;
    }

    @Override
    public int schemaVersion() {
        return 1;
    }

    @Override
    public String kind(CodeState code) {
        return switch (code) {
            case NewCode made -> PENDING;
            case PendingCode pending -> PENDING;
            case EndedCode ended -> ENDED;
        };
    }

    @Override
    public Document write(CodeState code) {
        return switch (code) {
            case NewCode made -> write(made.pending());
            case PendingCode pending ->
                new Document("expiresAt", Date.from(pending.expiresAt()))
                        .append(ACCOUNT, pending.account())
                        .append("digest", pending.digest())
                        .append("triesLeft", pending.triesLeft())
                        .append("telling", pending.telling().name());
            case EndedCode ended -> new Document("expiresAt", Date.from(ended.expiresAt()));
        };
    }

    @Override
    public CodeState read(String id, Document stored) {
        Instant expiresAt = stored.getDate("expiresAt").toInstant();
        return stored.getString("kind").equals(ENDED)
                ? new EndedCode(expiresAt)
                : new PendingCode(
                        stored.getString(ACCOUNT),
                        stored.getString("digest"),
                        stored.getInteger("triesLeft"),
                        expiresAt,
                        Telling.valueOf(stored.get("telling", Telling.TOLD.name())));
    }

    @Override
    public Optional<PublicState> publicState(String id, CodeState code) {
        return code instanceof NewCode made && made.message() != null
                ? Optional.of(event(id, made.message(), made.expiresAt()))
                : Optional.empty();
    }

    private PublicState event(String id, CodeMessage message, Instant expiresAt) {
        boolean byMail = message.channel() == CodeMessage.Channel.EMAIL;
        String contact = transport.seal(id + (byMail ? "/email" : "/phone"), message.contact());
        String code = transport.seal(id + "/code", message.code().digits());
        SignInCodeV1 data =
                new SignInCodeV1(id, byMail ? contact : null, byMail ? null : contact, code, expiresAt.toString());
        return new PublicState(SignInCodeV1.TOPIC, SignInCodeV1.TYPE, data);
    }
}
