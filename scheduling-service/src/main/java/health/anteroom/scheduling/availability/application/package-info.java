/** Searching free times across clinicians, in memory. */
@NullMarked
package health.anteroom.scheduling.availability.application;

import org.jspecify.annotations.NullMarked;
