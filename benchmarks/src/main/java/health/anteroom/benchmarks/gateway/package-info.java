/**
 * What a call costs on its way through the gateway, beside the same through nginx and none at all.
 */
@NullMarked
package health.anteroom.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
