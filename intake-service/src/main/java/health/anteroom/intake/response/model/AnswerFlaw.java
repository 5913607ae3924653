package health.anteroom.intake.response.model;

/**
 * @param pointer where in the request, as a JSON pointer
 * @param words what would fit, said kindly
 */
public record AnswerFlaw(String pointer, String words) {}
