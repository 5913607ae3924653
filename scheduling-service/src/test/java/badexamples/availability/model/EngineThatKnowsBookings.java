package badexamples.availability.model;

import badexamples.booking.adapter.web.AnyController;

public class EngineThatKnowsBookings {
    public AnyController controller;
}
