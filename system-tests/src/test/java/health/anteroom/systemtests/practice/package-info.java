/**
 * The demo practice in a test's words: people, times, holds, bookings, sign-ins, the travelled clock.
 */
@NullMarked
package health.anteroom.systemtests.practice;

import org.jspecify.annotations.NullMarked;
