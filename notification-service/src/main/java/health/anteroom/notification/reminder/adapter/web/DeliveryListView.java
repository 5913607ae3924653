package health.anteroom.notification.reminder.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.anteroom.notification.reminder.adapter.postbox.SentTo;
import health.anteroom.notification.reminder.application.ListDeliveries;
import health.anteroom.notification.reminder.model.Delivery;
import health.anteroom.notification.reminder.model.EndReason;
import health.anteroom.notification.reminder.model.ReminderPlan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of messages as the desk sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryListView(
        List<DeliveryView> deliveries, @Nullable String next) {
    static DeliveryListView of(ListDeliveries.Page page, SentTo sentTo) {
        return new DeliveryListView(
                page.plans().stream().flatMap(plan -> views(plan, sentTo)).toList(),
                page.next().orElse(null));
    }

    private static Stream<DeliveryView> views(ReminderPlan plan, SentTo sentTo) {
        return plan.deliveries().stream()
                .sorted(Comparator.comparing(Delivery::dueAt))
                .map(delivery -> DeliveryView.of(plan, delivery, sentTo));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryView(
            String id,
            String appointment,
            String client,
            String kind,
            String channel,
            String state,
            Instant dueAt,
            @Nullable Instant sentAt,
            @Nullable String to,
            int attempts,
            @Nullable String reason,
            @Nullable String reasonText) {
        static DeliveryView of(ReminderPlan plan, Delivery delivery, SentTo sentTo) {
            Optional<EndReason> whyNot = delivery.state().whyNot();
            return new DeliveryView(
                    delivery.id().value(),
                    plan.id().value(),
                    plan.client().value(),
                    delivery.kind().name(),
                    delivery.occurrence().channel().name(),
                    delivery.state().label(),
                    delivery.dueAt(),
                    delivery.state().sentAt().orElse(null),
                    delivery.sealedTo()
                            .flatMap(secret -> sentTo.open(plan.client(), secret))
                            .orElse(null),
                    delivery.state().tries(),
                    whyNot.map(EndReason::slug).orElse(null),
                    whyNot.map(EndReason::sentence).orElse(null));
        }

        @Override
        public String toString() {
            return "DeliveryView[" + id + "]";
        }
    }
}
