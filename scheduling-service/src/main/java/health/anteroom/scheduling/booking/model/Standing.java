package health.anteroom.scheduling.booking.model;

/** How a booking stands: asked for or agreed, confirmed by the client or not, and whether they came. */
public record Standing(boolean agreed, boolean confirmed, Attendance attendance) {
    public static final Standing AGREED = new Standing(true, false, Attendance.EXPECTED);
    public static final Standing ASKED = new Standing(false, false, Attendance.EXPECTED);

    Standing approved() {
        return new Standing(true, confirmed, attendance);
    }

    Standing confirmedByClient() {
        return new Standing(agreed, true, attendance);
    }

    Standing with(Attendance seen) {
        return new Standing(agreed, confirmed, seen);
    }

    Standing unconfirmed() {
        return new Standing(agreed, false, attendance);
    }
}
