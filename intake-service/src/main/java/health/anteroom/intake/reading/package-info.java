/**
 * Which clinician may read which answers of a client: since when, how it came about, until when. Its root is its door. It
 * knows appointments as what names somebody, and never what was answered.
 */
@NullMarked
package health.anteroom.intake.reading;

import org.jspecify.annotations.NullMarked;
