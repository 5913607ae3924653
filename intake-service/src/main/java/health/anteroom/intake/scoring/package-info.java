/**
 * Measures from answers, exactly by their published rules. Pure except for its adapters; nothing is stored.
 */
@NullMarked
package health.anteroom.intake.scoring;

import org.jspecify.annotations.NullMarked;
