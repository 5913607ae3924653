/** A real Kafka broker inside this process, on a directory of its own. Knows nothing of Anteroom's topics. */
@NullMarked
package health.anteroom.localstack.kafka;

import org.jspecify.annotations.NullMarked;
