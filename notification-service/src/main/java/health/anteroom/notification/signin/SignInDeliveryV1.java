package health.anteroom.notification.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.anteroom.notification.delivery.MessageKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of {@code anteroom.delivery.v1} for a code: no client, no appointment. */
record SignInDeliveryV1(String id, List<CodeV1> deliveries) {
    static SignInDeliveryV1 of(String id, SignInDelivery delivery) {
        return new SignInDeliveryV1(
                id,
                List.of(new CodeV1(
                        id,
                        MessageKind.SIGN_IN_CODE.name(),
                        delivery.channel().name(),
                        delivery.state().name(),
                        delivery.askedAt(),
                        delivery.sentAt().orElse(null))));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeV1(
            String id,
            String kind,
            String channel,
            String state,
            Instant dueAt,
            @Nullable Instant sentAt) {}
}
