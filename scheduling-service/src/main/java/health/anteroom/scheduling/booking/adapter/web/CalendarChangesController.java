package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.audit.AuditOutcome;
import health.anteroom.kit.audit.AuditTrail;
import health.anteroom.kit.identity.Caller;
import health.anteroom.kit.identity.IdentityTokens;
import health.anteroom.kit.problem.Problem;
import health.anteroom.scheduling.booking.application.CalendarQuery;
import health.anteroom.scheduling.booking.application.CalendarQuery.Clinicians;
import health.anteroom.scheduling.booking.application.CalendarQuery.Visible;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells desks that a calendar changed. A stream lives no longer than an identity token, so that who signed out, or is staff
 * no more, hears nothing for long.
 */
@RestController
class CalendarChangesController {
    private static final int RETRY_AFTER_SECONDS = 10;

    private final CalendarQuery calendars;
    private final CalendarStreams streams;
    private final AuditTrail audit;

    CalendarChangesController(CalendarQuery calendars, CalendarStreams streams, AuditTrail audit) {
        this.calendars = calendars;
        this.streams = streams;
        this.audit = audit;
    }

    /** Writes for as long as it lives, on the virtual thread of its request; null once it has. */
    @GetMapping("/api/scheduling/calendar/changes")
    @Nullable
    ResponseEntity<?> follow(Caller caller, HttpServletResponse response) {
        return switch (calendars.visible(caller, Optional.empty())) {
            case Visible.No no -> BookingProblems.answer(no.refusal());
            case Visible.Yes yes -> follow(caller, yes.clinicians(), response);
        };
    }

    private @Nullable ResponseEntity<?> follow(Caller caller, Clinicians visible, HttpServletResponse response) {
        Optional<CalendarStream> stream = streams.open(visible.ids());
        if (stream.isEmpty()) {
            return Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams", "Too many desks listen at this moment.")
                    .retryAfter(RETRY_AFTER_SECONDS)
                    .toResponse();
        }
        try {
            audit.record(caller, "calendar.follow", visible.forAudit(), AuditOutcome.ALLOWED);
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            stream.get().writeTo(response.getOutputStream(), IdentityTokens.LIFETIME);
        } catch (IOException readerIsGone) {
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            streams.close(stream.get());
        }
        return null;
    }
}
