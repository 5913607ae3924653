/**
 * What one client is asked, and when: made once from the booking that asks for it. It knows how far the parts are, never\n * what was answered.
 */
@NullMarked
package health.anteroom.intake.packet;

import org.jspecify.annotations.NullMarked;
