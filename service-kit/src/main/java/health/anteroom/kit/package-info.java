/**
 * The technical ground of all four services, as a Spring Boot starter. It holds no domain word.
 */
@NullMarked
package health.anteroom.kit;

import org.jspecify.annotations.NullMarked;
