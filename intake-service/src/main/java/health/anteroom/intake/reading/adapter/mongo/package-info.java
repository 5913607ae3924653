/** Who reads, in MongoDB, and the topic that tells that there is news of it. */
@NullMarked
package health.anteroom.intake.reading.adapter.mongo;

import org.jspecify.annotations.NullMarked;
