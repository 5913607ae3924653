/**
 * Who the clients are, how they are reached, and which clinicians meet them. It knows nothing of forms or answers.
 */
@NullMarked
package health.anteroom.intake.client;

import org.jspecify.annotations.NullMarked;
