/**
 * Mail by SMTP (RFC 5321): what the server's answer means, and how long it may take.
 */
@NullMarked
package health.anteroom.notification.delivery.adapter.smtp;

import org.jspecify.annotations.NullMarked;
