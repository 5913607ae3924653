/**
 * One part of a packet: its questions, the answers saved one at a time, and who may read them. Its root is its door.
 */
@NullMarked
package health.anteroom.intake.response;

import org.jspecify.annotations.NullMarked;
