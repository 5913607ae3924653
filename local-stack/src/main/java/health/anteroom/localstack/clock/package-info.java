/** Time travel: moves the practice's clock in all services from one due time to the next, and waits for stillness. */
@NullMarked
package health.anteroom.localstack.clock;

import org.jspecify.annotations.NullMarked;
