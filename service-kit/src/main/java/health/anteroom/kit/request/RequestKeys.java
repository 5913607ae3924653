package health.anteroom.kit.request;

import health.anteroom.kit.crypto.Hmac;
import health.anteroom.kit.id.Ids;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.problem.Problem;
import health.anteroom.kit.problem.ProblemException;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Derives {@link RequestKey}s. The body's hash is keyed too, since it stands in the store beside encrypted fields. */
public final class RequestKeys {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Hmac requestKey;

    public RequestKeys(Hmac requestKey) {
        this.requestKey = requestKey;
    }

    /**
     * Asked once it is clear that the caller may create this: a request without a key is refused (428).
     *
     * @param route a name for method and path, such as {@code POST /holds}
     * @param body the request record
     */
    public RequestKey of(Caller caller, String route, Optional<IdempotencyKey> key, Object body) {
        IdempotencyKey given = key.orElseThrow(() -> new ProblemException(Problem.idempotencyKeyMissing()));
        String id = Ids.ofDigest(requestKey.of(String.join("\n", caller.actor(), route, given.value())));
        byte[] hash = requestKey.of(CANONICAL.writeValueAsString(body));
        return new RequestKey(id, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }
}
