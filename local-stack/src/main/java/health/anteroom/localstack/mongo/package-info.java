/**
 * A server that speaks the MongoDB protocol on one file, and answers a write only after it is in that file. Knows
 * nothing of Anteroom's collections.
 */
@NullMarked
package health.anteroom.localstack.mongo;

import org.jspecify.annotations.NullMarked;
