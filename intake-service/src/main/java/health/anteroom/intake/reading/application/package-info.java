/** What a client, and the practice for them, changes of who reads. */
@NullMarked
package health.anteroom.intake.reading.application;

import org.jspecify.annotations.NullMarked;
