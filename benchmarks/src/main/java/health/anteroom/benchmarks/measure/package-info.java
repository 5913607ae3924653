/**
 * Rounds, spreads, ratios and goals, and the table that shows them. It knows nothing of what is measured.
 */
@NullMarked
package health.anteroom.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
