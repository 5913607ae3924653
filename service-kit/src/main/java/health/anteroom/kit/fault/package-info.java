/**
 * Named places at which a test may kill the process.
 */
@NullMarked
package health.anteroom.kit.fault;

import org.jspecify.annotations.NullMarked;
