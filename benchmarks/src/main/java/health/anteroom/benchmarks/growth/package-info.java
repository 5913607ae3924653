/**
 * What a practice with years behind it pays for them: the same search and the same booking with more and more stored.
 */
@NullMarked
package health.anteroom.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
