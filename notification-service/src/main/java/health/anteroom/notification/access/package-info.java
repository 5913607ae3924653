/**
 * Who may do what in this service: one place, asked by every controller.
 */
@NullMarked
package health.anteroom.notification.access;

import org.jspecify.annotations.NullMarked;
