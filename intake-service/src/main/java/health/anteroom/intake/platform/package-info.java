/**
 * Technical configuration of this service; no domain word.
 */
@NullMarked
package health.anteroom.intake.platform;

import org.jspecify.annotations.NullMarked;
