package badexamples.practice.application;

import badexamples.booking.adapter.web.AnyController;

public class PracticeInside {
    public AnyController controller;
}
