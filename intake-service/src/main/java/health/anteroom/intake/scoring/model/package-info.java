/**
 * Instruments as data, and the arithmetic of their scores.
 */
@NullMarked
package health.anteroom.intake.scoring.model;

import org.jspecify.annotations.NullMarked;
