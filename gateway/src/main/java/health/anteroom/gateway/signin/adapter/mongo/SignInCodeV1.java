package health.anteroom.gateway.signin.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** {@code anteroom.sign-in-code.v1}; contact and code are sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInCodeV1(
        String id, @Nullable String email, @Nullable String phone, String code, String expiresAt) {
    static final String TOPIC = "anteroom.sign-in";
    static final String TYPE = "anteroom.sign-in-code.v1";
}
