/** One handler for each thing that can happen to a hold or an appointment, and the ports that they use. */
@NullMarked
package health.anteroom.scheduling.booking.application;

import org.jspecify.annotations.NullMarked;
