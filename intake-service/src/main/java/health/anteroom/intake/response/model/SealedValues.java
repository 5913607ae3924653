package health.anteroom.intake.response.model;

/** The values of an answer, encrypted under the client's key (base64). They are opened only for who may read them. */
public record SealedValues(String base64) {
    @Override
    public String toString() {
        return "<sealed>";
    }
}
