/**
 * Responses over HTTP, for the client and for the clinician who meets them.
 */
@NullMarked
package health.anteroom.intake.response.adapter.web;

import org.jspecify.annotations.NullMarked;
