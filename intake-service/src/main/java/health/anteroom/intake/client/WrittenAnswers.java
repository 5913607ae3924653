package health.anteroom.intake.client;

/** Whether a client has answered anything yet. */
public interface WrittenAnswers {
    boolean any(ClientId client);
}
