/**
 * A checker that is not the product: it reads databases and topics, and counts.
 */
@NullMarked
package health.anteroom.systemtests.check;

import org.jspecify.annotations.NullMarked;
