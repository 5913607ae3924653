/**
 * Receiving events: one listener for a topic and a feature, five tries, then parked and replayable.
 */
@NullMarked
package health.anteroom.kit.event;

import org.jspecify.annotations.NullMarked;
