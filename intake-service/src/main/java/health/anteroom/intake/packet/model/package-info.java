/**
 * Packets and their parts as plain values.
 */
@NullMarked
package health.anteroom.intake.packet.model;

import org.jspecify.annotations.NullMarked;
