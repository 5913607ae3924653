/**
 * Free times: rules minus what is taken, by one engine for listing and for accepting. The types here are the feature's
 * door. It knows nothing of clients.
 */
@NullMarked
package health.anteroom.scheduling.availability;

import org.jspecify.annotations.NullMarked;
