package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.scheduling.booking.model.Actor;
import org.jspecify.annotations.Nullable;

/** Who did something, or will; never a name, and of a client nothing but that it was them. */
record PersonAnswer(Actor.Kind kind, @Nullable String subject) {
    static final PersonAnswer FRONT_DESK = new PersonAnswer(Actor.Kind.FRONT_DESK, null);

    static PersonAnswer of(Actor actor) {
        return new PersonAnswer(actor.kind(), actor.isStaff() ? actor.subject() : null);
    }
}
