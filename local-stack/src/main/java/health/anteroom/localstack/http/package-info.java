/** The local stack's own HTTP port: a few routes on the JDK's server. Knows nothing of what they serve. */
@NullMarked
package health.anteroom.localstack.http;

import org.jspecify.annotations.NullMarked;
