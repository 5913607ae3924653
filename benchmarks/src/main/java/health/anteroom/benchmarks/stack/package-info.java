/**
 * The running system, started as a person starts it, and what its processes use.
 */
@NullMarked
package health.anteroom.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
