/**
 * News from scheduling, and from this service's own responses.
 */
@NullMarked
package health.anteroom.intake.packet.adapter.kafka;

import org.jspecify.annotations.NullMarked;
