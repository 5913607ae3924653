package badexamples.booking.application;

import badexamples.booking.adapter.web.AnyController;
import org.bson.Document;

public class HandlerThatKnowsItsAdapter {
    public AnyController controller;
    public Document document;
}
