/**
 * Clinicians and offerings, with the hours and terms that free times are computed from. The types here are the feature's
 * door. It knows nothing of slots, holds or clients.
 */
@NullMarked
package health.anteroom.scheduling.practice;

import org.jspecify.annotations.NullMarked;
