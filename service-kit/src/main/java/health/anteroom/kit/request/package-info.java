/**
 * Making a repeated request harmless: the idempotency key decides the id of what is created.
 */
@NullMarked
package health.anteroom.kit.request;

import org.jspecify.annotations.NullMarked;
