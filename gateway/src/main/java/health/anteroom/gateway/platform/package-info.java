/**
 * Security headers, the firewall, the container's own refusals and where the practice is on the web. No domain
 * word.
 */
@NullMarked
package health.anteroom.gateway.platform;

import org.jspecify.annotations.NullMarked;
