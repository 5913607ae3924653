package health.anteroom.intake.client.adapter.web;

import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/intake/clients}. */
record CreateClientRequest(
        @Nullable String preferredName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String zone,
        @Nullable String region,
        @Nullable Boolean plainWords) {

    @Override
    public String toString() {
        return "<hidden>";
    }
}
