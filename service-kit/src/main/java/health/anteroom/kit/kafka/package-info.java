/**
 * Kafka producer, topics and consumer settings that durability needs.
 */
@NullMarked
package health.anteroom.kit.kafka;

import org.jspecify.annotations.NullMarked;
