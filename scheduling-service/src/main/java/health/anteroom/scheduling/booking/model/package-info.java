/** The states of an appointment and what may follow what. No clock, no I/O. */
@NullMarked
package health.anteroom.scheduling.booking.model;

import org.jspecify.annotations.NullMarked;
