/** Who reads, over HTTP. */
@NullMarked
package health.anteroom.intake.reading.adapter.web;

import org.jspecify.annotations.NullMarked;
