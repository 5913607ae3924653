/**
 * The whole of Anteroom on one machine: broker, database and message catcher in one process, which starts and watches
 * the four services. Knows their jars and environment, never their code.
 */
@NullMarked
package health.anteroom.localstack;

import org.jspecify.annotations.NullMarked;
