/** The topic {@code anteroom.appointments} as it is told and followed, and {@code anteroom.clients} as it is heard. */
@NullMarked
package health.anteroom.scheduling.booking.adapter.kafka;

import org.jspecify.annotations.NullMarked;
