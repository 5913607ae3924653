/**
 * Brings one-time codes to who asked for them: at once, also at night, never an expired one. Knows no client and no
 * appointment.
 */
@NullMarked
package health.anteroom.notification.signin;

import org.jspecify.annotations.NullMarked;
