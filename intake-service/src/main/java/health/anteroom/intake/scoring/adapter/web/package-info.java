/**
 * Scoring over HTTP, for staff.
 */
@NullMarked
package health.anteroom.intake.scoring.adapter.web;

import org.jspecify.annotations.NullMarked;
