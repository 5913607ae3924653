/**
 * Lets a client, or the desk for them, say how they wish to be reached.
 */
@NullMarked
package health.anteroom.notification.recipient.adapter.web;

import org.jspecify.annotations.NullMarked;
