/** Changing clinicians and offerings: who may, and what happens when two do so at once. */
@NullMarked
package health.anteroom.scheduling.practice.application;

import org.jspecify.annotations.NullMarked;
