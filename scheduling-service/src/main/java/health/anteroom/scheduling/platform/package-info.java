/** Wiring: settings, topics and the followers that keep memory in step with the topics. No domain word. */
@NullMarked
package health.anteroom.scheduling.platform;

import org.jspecify.annotations.NullMarked;
