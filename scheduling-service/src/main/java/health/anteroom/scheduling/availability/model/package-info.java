/** The engine: pure functions over epoch seconds in primitive sorted arrays. It reads no clock and does no I/O. */
@NullMarked
package health.anteroom.scheduling.availability.model;

import org.jspecify.annotations.NullMarked;
