/**
 * Saving one answer, handing a part in, reading it.
 */
@NullMarked
package health.anteroom.intake.response.application;

import org.jspecify.annotations.NullMarked;
