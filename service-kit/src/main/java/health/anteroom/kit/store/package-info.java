/**
 * Aggregates as single MongoDB documents: conditional updates only, one event for each revision, kept in the
 * document's own outbox. There is no replace. Knows no domain.
 */
@NullMarked
package health.anteroom.kit.store;

import org.jspecify.annotations.NullMarked;
