/**
 * From starting a process to its first answer, and what it keeps in memory.
 */
@NullMarked
package health.anteroom.benchmarks.start;

import org.jspecify.annotations.NullMarked;
