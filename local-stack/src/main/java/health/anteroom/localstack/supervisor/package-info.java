/** Starts the four services as processes of their own, watches them, and stops them in order. Knows nothing of what they do. */
@NullMarked
package health.anteroom.localstack.supervisor;

import org.jspecify.annotations.NullMarked;
