/** Slot search as a browser meets it: over HTTP, through the gateway. */
@NullMarked
package health.anteroom.benchmarks.search;

import org.jspecify.annotations.NullMarked;
