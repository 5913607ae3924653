/**
 * Intake: who the clients are, what they are asked, what they answered, and what it measures.
 */
@NullMarked
package health.anteroom.intake;

import org.jspecify.annotations.NullMarked;
