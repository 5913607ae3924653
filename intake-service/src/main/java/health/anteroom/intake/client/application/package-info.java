/**
 * Finding and adding clients.
 */
@NullMarked
package health.anteroom.intake.client.application;

import org.jspecify.annotations.NullMarked;
