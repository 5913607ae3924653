package health.anteroom.intake.client.adapter.web;

import org.jspecify.annotations.Nullable;

/** The body of {@code PUT /api/intake/clients/{id}}. */
record CorrectClientRequest(
        @Nullable String preferredName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String zone,
        @Nullable String region,
        @Nullable Boolean rangStoredNumber,
        @Nullable Boolean notReached) {

    @Override
    public String toString() {
        return "<hidden>";
    }
}
