package health.anteroom.notification.reminder.model;

import java.time.Instant;
import java.util.Optional;

/**
 * That the appointment got its present time.
 *
 * @param revision the appointment's revision that set it; part of every occurrence id, so that a time that comes back is
 *     told again
 * @param at when this service learned of it
 * @param before the start that it had until then
 */
public record TimeSet(long revision, Instant at, Optional<Instant> before) {}
