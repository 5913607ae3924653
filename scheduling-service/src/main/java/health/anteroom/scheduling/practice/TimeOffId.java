package health.anteroom.scheduling.practice;

/** Says whose time off it is: {@code <clinician>~<key>}. */
public record TimeOffId(String value) {
    private static final char BETWEEN = '~';

    public static TimeOffId of(ClinicianId clinician, String key) {
        return new TimeOffId(clinician.value() + BETWEEN + key);
    }

    public ClinicianId clinician() {
        int end = value.indexOf(BETWEEN);
        return new ClinicianId(end < 0 ? "" : value.substring(0, end));
    }
}
