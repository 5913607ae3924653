/**
 * Who may do what in this service: one policy, asked by every controller, over facts that the features bring. It knows no
 * feature.
 */
@NullMarked
package health.anteroom.intake.access;

import org.jspecify.annotations.NullMarked;
