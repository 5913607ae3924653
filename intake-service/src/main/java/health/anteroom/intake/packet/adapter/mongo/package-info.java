/**
 * Packets in MongoDB.
 */
@NullMarked
package health.anteroom.intake.packet.adapter.mongo;

import org.jspecify.annotations.NullMarked;
