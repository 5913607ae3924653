/** Clinicians and offerings as documents, and what of them the world is told. */
@NullMarked
package health.anteroom.scheduling.practice.adapter.mongo;

import org.jspecify.annotations.NullMarked;
