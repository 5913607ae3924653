package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.stack.ServiceProcess;

/** A place in the code at which a process may die, and what it leaves. */
public enum CrashPlace {
    BEFORE_THE_BOOKING_IS_WRITTEN("booking.before-write", ServiceProcess.SCHEDULING),
    AFTER_THE_BOOKING_IS_WRITTEN("booking.after-write", ServiceProcess.SCHEDULING),
    BEFORE_THE_EVENT_IS_PUBLISHED("outbox.before-publish", ServiceProcess.SCHEDULING),
    BEFORE_THE_EVENT_LEAVES_THE_OUTBOX("outbox.before-pull", ServiceProcess.SCHEDULING),
    AFTER_THE_CLIENT_IS_MADE("intake.client-made", ServiceProcess.INTAKE),
    AFTER_THE_CARE_TEAM_IS_LEARNED("intake.care-team-learned", ServiceProcess.INTAKE),
    AFTER_THE_READERS_ARE_NAMED("intake.readers-named", ServiceProcess.INTAKE),
    AFTER_THE_PACKET_IS_MADE("intake.packet-made", ServiceProcess.INTAKE),
    AFTER_THE_FIRST_PART_IS_BEGUN("intake.part-begun", ServiceProcess.INTAKE),
    AFTER_THE_MESSAGE_IS_CLAIMED("reminder.claimed", ServiceProcess.NOTIFICATION),
    /** Nobody knows whether it went: it goes again, under the same Message-ID. */
    AFTER_THE_MESSAGE_IS_SENT("reminder.sent", ServiceProcess.NOTIFICATION) {
        @Override
        public int mails() {
            return 2;
        }
    },
    BEFORE_THE_CODE_IS_SENT("sign-in.begun", ServiceProcess.NOTIFICATION);

    private final String point;
    private final ServiceProcess process;

    CrashPlace(String point, ServiceProcess process) {
        this.point = point;
        this.process = process;
    }

    /** Its name in the code. */
    public String point() {
        return point;
    }

    /** Who comes by there first when somebody books and signs in. */
    public ServiceProcess process() {
        return process;
    }

    /** How many mails confirm a booking that fell there. */
    public int mails() {
        return 1;
    }
}
