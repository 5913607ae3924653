package health.anteroom.intake.response.adapter.web;

import java.time.Instant;

/** What happens after a part was handed in. */
record SubmittedBody(boolean submitted, Instant submittedAt, String next) {}
