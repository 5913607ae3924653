/**
 * The one writer of iCalendar objects (RFC 5545, RFC 5546), for files and for mails: the same entry has the same UID in both.
 * Knows when an entry is and how it stands, and nothing of what it is for.
 */
@NullMarked
package health.anteroom.kit.calendar;

import org.jspecify.annotations.NullMarked;
