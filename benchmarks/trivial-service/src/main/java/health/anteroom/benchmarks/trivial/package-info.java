/** The least that is a Spring Boot service with a health check; it does nothing. */
@NullMarked
package health.anteroom.benchmarks.trivial;

import org.jspecify.annotations.NullMarked;
