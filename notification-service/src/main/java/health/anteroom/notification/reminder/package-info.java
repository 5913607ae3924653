/**
 * Which messages an appointment asks for, when each is due, and that each goes out once. It reaches no provider itself.
 */
@NullMarked
package health.anteroom.notification.reminder;

import org.jspecify.annotations.NullMarked;
