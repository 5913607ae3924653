/**
 * That there is something new for a client on their own page: no more than that, at most once a day, in the hours that they
 * chose. Knows no appointment.
 */
@NullMarked
package health.anteroom.notification.news;

import org.jspecify.annotations.NullMarked;
