/**
 * The web app's built files, held in memory: hashed assets for ever, pages never cached, unknown paths answered
 * with the page.
 */
@NullMarked
package health.anteroom.gateway.webapp;

import org.jspecify.annotations.NullMarked;
