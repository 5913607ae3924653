package health.anteroom.intake.response;

import health.anteroom.intake.questionnaire.Progress;

/** How far one part is, without anything that was answered. */
public record ResponseProgress(Progress progress, Handover handover) {

    public boolean isSubmitted() {
        return handover == Handover.SUBMITTED;
    }

    /** Whether the client handed it in. */
    public enum Handover {
        DRAFT,
        SUBMITTED
    }
}
