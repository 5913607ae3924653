/**
 * Strict JSON, bounded bodies, arguments of controllers, and the service's own OpenAPI document.
 */
@NullMarked
package health.anteroom.kit.web;

import org.jspecify.annotations.NullMarked;
