package health.anteroom.scheduling.booking.adapter.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What only its client, or whoever has its link, sees: what they may do, until when, and with what. */
record ClientView(
        @Nullable MayChange mayChange,
        @Nullable OffsetDateTime moveUntil,
        @Nullable OffsetDateTime cancelUntil,
        @Nullable Boolean unproven,
        @Nullable String manageToken) {}
