/**
 * The search for free times: the product's own engine beside plain sorted arrays that know no rule but this one.
 */
@NullMarked
package health.anteroom.benchmarks.slots;

import org.jspecify.annotations.NullMarked;
