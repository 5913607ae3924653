/**
 * Keeps the client directory in step with what any instance of this service writes.
 */
@NullMarked
package health.anteroom.intake.client.adapter.kafka;

import org.jspecify.annotations.NullMarked;
