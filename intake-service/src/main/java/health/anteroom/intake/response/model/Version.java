package health.anteroom.intake.response.model;

/**
 * One save at one question.
 *
 * @param revision 1 for the first save at that question, and one more for each
 * @param readers the version of the who-reads line that the client saw when they gave it
 */
public record Version(int revision, int readers, Answer answer) {}
