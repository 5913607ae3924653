/**
 * Bookings from HTTP to durable, beside the bare store, the bare broker and PostgreSQL.
 */
@NullMarked
package health.anteroom.benchmarks.bookings;

import org.jspecify.annotations.NullMarked;
