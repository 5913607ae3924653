/**
 * What a service asserts of itself before it serves a practice, in the profile {@code production}: weak settings end the
 * start. It looks at what is in effect, not at what was written.
 */
@NullMarked
package health.anteroom.kit.production;

import org.jspecify.annotations.NullMarked;
