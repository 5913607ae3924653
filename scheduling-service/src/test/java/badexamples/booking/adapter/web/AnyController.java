package badexamples.booking.adapter.web;

import badexamples.practice.application.PracticeInside;
import java.time.Instant;

public class AnyController {
    public PracticeInside practice;

    public Instant readsTheClock() {
        return Instant.now();
    }
}
