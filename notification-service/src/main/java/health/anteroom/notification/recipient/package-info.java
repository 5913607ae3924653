/**
 * Whom messages go to, and how, when and in which words each of them wishes to be reached. This is the door; it knows no
 * appointment and sends nothing.
 */
@NullMarked
package health.anteroom.notification.recipient;

import org.jspecify.annotations.NullMarked;
