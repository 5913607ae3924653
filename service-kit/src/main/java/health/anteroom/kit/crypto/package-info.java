/**
 * Field encryption with a key for each client, sealing for events, blind indexes. Knows bytes and addresses only.
 */
@NullMarked
package health.anteroom.kit.crypto;

import org.jspecify.annotations.NullMarked;
