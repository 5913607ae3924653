/**
 * What can be done with recipients: meet, record, ask, choose.
 */
@NullMarked
package health.anteroom.notification.recipient.application;

import org.jspecify.annotations.NullMarked;
