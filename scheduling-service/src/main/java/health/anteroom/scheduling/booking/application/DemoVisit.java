package health.anteroom.scheduling.booking.application;

import health.anteroom.scheduling.practice.ClinicianId;
import health.anteroom.scheduling.practice.Format;
import health.anteroom.scheduling.practice.OfferingId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Somebody invented who comes every week at the same time. */
record DemoVisit(
        ClinicianId clinician, DayOfWeek day, LocalTime time, OfferingId offering, Format format, String name) {

    /** Inside the hours of the demo practice's clinicians, with room left between them to book. */
    static List<DemoVisit> all() {
        return List.of(
                visit("c1 MONDAY 09:00 individual VIDEO Alma"),
                visit("c1 MONDAY 14:00 couples VIDEO Ines and Paul"),
                visit("c1 TUESDAY 12:00 individual PHONE Jonas"),
                visit("c1 TUESDAY 18:00 individual VIDEO Priya"),
                visit("c1 WEDNESDAY 10:00 individual VIDEO Sam"),
                visit("c1 THURSDAY 13:00 individual VIDEO Dee"),
                visit("c1 FRIDAY 09:00 individual IN_PERSON Marek"),
                visit("c2 MONDAY 08:00 individual VIDEO Theo"),
                visit("c2 MONDAY 13:00 emdr-extended IN_PERSON Nora"),
                visit("c2 TUESDAY 10:00 individual VIDEO Kim"),
                visit("c2 WEDNESDAY 08:00 couples VIDEO Lou and Ana"),
                visit("c2 THURSDAY 14:00 individual PHONE Bo"),
                visit("c3 TUESDAY 11:00 individual VIDEO Hana"),
                visit("c3 WEDNESDAY 16:00 individual VIDEO Yusuf"),
                visit("c3 THURSDAY 10:00 emdr-extended IN_PERSON Clara"),
                visit("c3 SATURDAY 12:00 individual PHONE Ed"));
    }

    private static DemoVisit visit(String line) {
        String[] part = line.split(" ", 6);
        return new DemoVisit(
                new ClinicianId(part[0]),
                DayOfWeek.valueOf(part[1]),
                LocalTime.parse(part[2]),
                new OfferingId(part[3]),
                Format.valueOf(part[4]),
                part[5]);
    }
}
