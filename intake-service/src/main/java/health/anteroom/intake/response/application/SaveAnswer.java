package health.anteroom.intake.response.application;

import health.anteroom.intake.response.ResponseId;

/** Puts one answer in its place. */
public record SaveAnswer(ResponseId response, String linkId, WantedAnswer wanted) {}
