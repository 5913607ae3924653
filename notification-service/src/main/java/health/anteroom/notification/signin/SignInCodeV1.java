package health.anteroom.notification.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code anteroom.sign-in-code.v1}; contact and code are sealed for transport. */
record SignInCodeV1(
        String id, @Nullable String email, @Nullable String phone, String code, Instant expiresAt) {}
