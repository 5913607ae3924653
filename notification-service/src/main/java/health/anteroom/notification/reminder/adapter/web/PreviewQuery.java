package health.anteroom.notification.reminder.adapter.web;

import health.anteroom.notification.delivery.Channel;
import health.anteroom.notification.reminder.model.ConfirmWish;
import health.anteroom.notification.reminder.model.Standing;
import health.anteroom.notification.reminder.model.Supposed.What;
import health.anteroom.notification.reminder.model.Tell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What somebody thinks of doing, as it was asked. */
sealed interface PreviewQuery {

    /** @param textable whether the number, if the contact is one, can get an SMS */
    record Booking(
            Instant start, ZoneId zone, Channel channel, ConfirmWish confirm, Standing standing, boolean textable)
            implements PreviewQuery {}

    record ChangeOf(What what, String appointment, Optional<Instant> start, Tell tell) implements PreviewQuery {}

    record Unreadable(String why) implements PreviewQuery {}
}
