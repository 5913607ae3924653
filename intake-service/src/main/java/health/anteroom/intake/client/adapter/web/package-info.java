/**
 * Clients over HTTP, for staff.
 */
@NullMarked
package health.anteroom.intake.client.adapter.web;

import org.jspecify.annotations.NullMarked;
