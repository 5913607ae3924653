/**
 * Calls over HTTP/1.1 on kept connections by many at once. Small on purpose: the driver shares the cores with what it drives.
 */
@NullMarked
package health.anteroom.benchmarks.load;

import org.jspecify.annotations.NullMarked;
