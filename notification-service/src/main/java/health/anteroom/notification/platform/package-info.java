/**
 * Puts the parts together. No rule of any kind lives here.
 */
@NullMarked
package health.anteroom.notification.platform;

import org.jspecify.annotations.NullMarked;
