/**
 * {@code ./anteroom bench}: what the product costs, each figure beside the thing that it is measured against.
 */
@NullMarked
package health.anteroom.benchmarks;

import org.jspecify.annotations.NullMarked;
