/**
 * Brings what stands in the outboxes of aggregates to Kafka, in order, and takes away what the broker acknowledged.
 */
@NullMarked
package health.anteroom.kit.outbox;

import org.jspecify.annotations.NullMarked;
