/**
 * Starts, kills, stops and starts again the system, with the command that a newcomer types.
 */
@NullMarked
package health.anteroom.systemtests.stack;

import org.jspecify.annotations.NullMarked;
