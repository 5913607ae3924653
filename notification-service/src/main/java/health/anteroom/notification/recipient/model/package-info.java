/**
 * A recipient: contact card and preferences. Pure; knows no appointment beyond its id.
 */
@NullMarked
package health.anteroom.notification.recipient.model;

import org.jspecify.annotations.NullMarked;
