/**
 * Answers and the two states of a response. Plain values; what was answered stays sealed.
 */
@NullMarked
package health.anteroom.intake.response.model;

import org.jspecify.annotations.NullMarked;
