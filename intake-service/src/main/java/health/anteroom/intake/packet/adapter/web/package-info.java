/**
 * Packets over HTTP, with progress only.
 */
@NullMarked
package health.anteroom.intake.packet.adapter.web;

import org.jspecify.annotations.NullMarked;
