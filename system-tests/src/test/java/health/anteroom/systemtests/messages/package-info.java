/**
 * What the local stack caught instead of sending: mail and SMS.
 */
@NullMarked
package health.anteroom.systemtests.messages;

import org.jspecify.annotations.NullMarked;
