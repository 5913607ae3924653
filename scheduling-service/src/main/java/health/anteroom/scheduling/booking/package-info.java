/**
 * Holds and appointments: who has which time. One appointment is one document from the hold to the end; nothing here
 * knows of messages, intake or payment.
 */
@NullMarked
package health.anteroom.scheduling.booking;

import org.jspecify.annotations.NullMarked;
