package health.anteroom.scheduling.booking.adapter.kafka;

import health.anteroom.scheduling.booking.model.ChangeNeed;

/** What scheduling reads of {@code anteroom.recipient.v1}. */
record HeardRecipient(String id, ChangeNeed changes) {}
