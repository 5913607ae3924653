/**
 * Every look at a person's record leaves an entry before the answer is given.
 */
@NullMarked
package health.anteroom.kit.audit;

import org.jspecify.annotations.NullMarked;
