/**
 * Responses in MongoDB; what was answered only sealed.
 */
@NullMarked
package health.anteroom.intake.response.adapter.mongo;

import org.jspecify.annotations.NullMarked;
