package badexamples.booking.model;

import org.bson.Document;

public class ModelThatKnowsTheStore {
    public Document document;
}
