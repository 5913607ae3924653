/**
 * Making packets from bookings, keeping their progress true, showing them.
 */
@NullMarked
package health.anteroom.intake.packet.application;

import org.jspecify.annotations.NullMarked;
