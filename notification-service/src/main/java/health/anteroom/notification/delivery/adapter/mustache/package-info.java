/**
 * Message templates by jmustache, which has no logic and so no way to run anything.
 */
@NullMarked
package health.anteroom.notification.delivery.adapter.mustache;

import org.jspecify.annotations.NullMarked;
