/** The scheduling service: who offers what and when, and who has which time. */
@NullMarked
package health.anteroom.scheduling;

import org.jspecify.annotations.NullMarked;
