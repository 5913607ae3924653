/** Appointments, client references and client cards as documents; the unique indexes that decide who has a time. */
@NullMarked
package health.anteroom.scheduling.booking.adapter.mongo;

import org.jspecify.annotations.NullMarked;
