/**
 * Clients and their care teams in MongoDB: names and contacts encrypted under the client's own key.
 */
@NullMarked
package health.anteroom.intake.client.adapter.mongo;

import org.jspecify.annotations.NullMarked;
