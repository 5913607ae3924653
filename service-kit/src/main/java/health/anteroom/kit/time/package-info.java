/**
 * The two clocks: one that practice rules follow and that can travel in a demo, one that never does.
 */
@NullMarked
package health.anteroom.kit.time;

import org.jspecify.annotations.NullMarked;
