package health.anteroom.intake.questionnaire;

/**
 * How far a part is.
 *
 * @param given questions with an answer; "not yet" and "in person" are answers
 * @param of questions asked at present
 */
public record Progress(int given, int of) {
    public Progress {
        if (given < 0 || given > of) {
            throw new IllegalArgumentException("Nobody answers more than is asked");
        }
    }
}
