/**
 * The ways out: which provider carries which message.
 */
@NullMarked
package health.anteroom.notification.delivery.adapter;

import org.jspecify.annotations.NullMarked;
