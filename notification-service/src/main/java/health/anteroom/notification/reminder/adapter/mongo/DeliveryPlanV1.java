package health.anteroom.notification.reminder.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.DeliveryState;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of {@code anteroom.delivery.v1}: see {@code contracts/events}. */
record DeliveryPlanV1(String id, String client, String appointment, List<DeliveryV1> deliveries) {
    static DeliveryPlanV1 of(String id, ReminderPlan plan) {
        return new DeliveryPlanV1(
                id,
                plan.client().value(),
                plan.id().value(),
                plan.deliveries().stream().map(DeliveryV1::of).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryV1(
            String id,
            String kind,
            String channel,
            String state,
            Instant dueAt,
            @Nullable Instant sentAt,
            @Nullable String reason) {
        static DeliveryV1 of(Delivery delivery) {
            DeliveryState state = delivery.state();
            return new DeliveryV1(
                    delivery.id().value(),
                    delivery.kind().name(),
                    delivery.occurrence().channel().name(),
                    state.label(),
                    delivery.dueAt(),
                    state.sentAt().orElse(null),
                    state.whyNot().map(EndReason::slug).orElse(null));
        }
    }
}
