/**
 * What people answer to text messages: STOP, ALTO and PARA end them, START brings them back. Knows no client and no appointment.
 */
@NullMarked
package health.anteroom.notification.reply;

import org.jspecify.annotations.NullMarked;
