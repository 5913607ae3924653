package health.anteroom.notification.delivery.model;

import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.NewsMessage;
import health.anteroom.notification.delivery.SignInMessage;
import health.anteroom.notification.delivery.Told;
import java.util.HashMap;
import java.util.Map;

/** The values that phrases have places for. The client's name is never among them: whoever books types it. */
final class MessageValues {
    private final OneLine senderName;

    MessageValues(OneLine senderName) {
        this.senderName = senderName;
    }

    Map<String, Object> of(AppointmentMessage message) {
        Told told = message.told();
        SpokenTime when = new SpokenTime(told.now().start(), told.zone());
        Map<String, Object> values = new HashMap<>();
        values.put("sender", senderName.value());
        values.put("date", when.date());
        values.put("shortDate", when.shortDate());
        values.put("time", when.time());
        values.put("zone", when.zone());
        values.put("endTime", new SpokenTime(told.now().end(), told.zone()).time());
        values.put("link", message.link().toString());
        values.put("clinician", name(told.now()));
        values.put("how", how(told.now()));
        values.put("call", told.now().format().equals("PHONE"));
        told.earlier().ifPresent(earlier -> putDifference(earlier, told, values));
        told.byLink().ifPresent(at -> {
            SpokenTime done = new SpokenTime(at, told.zone());
            values.put("byLink", true);
            values.put("doneDate", done.date());
            values.put("doneTime", done.time());
        });
        return values;
    }

    /** What is new, each as a switch for a part of a phrase. */
    private static void putDifference(Told.Facts earlier, Told told, Map<String, Object> values) {
        SpokenTime was = new SpokenTime(earlier.start(), told.zone());
        Told.Facts now = told.now();
        boolean moved = !earlier.start().equals(now.start());
        values.put("wasDate", was.date());
        values.put("wasShortDate", was.shortDate());
        values.put("wasTime", was.time());
        values.put("clinicianBefore", name(earlier));
        values.put("moved", moved);
        values.put("stays", !moved);
        values.put("otherPerson", !earlier.clinicianName().equals(now.clinicianName()));
        values.put("otherWay", !earlier.format().equals(now.format()));
        values.put("otherEnd", !moved && !earlier.end().equals(now.end()));
    }

    Map<String, Object> of(NewsMessage message) {
        return Map.of("sender", senderName.value(), "link", message.link().toString());
    }

    Map<String, Object> of(SignInMessage message) {
        return Map.of(
                "sender",
                senderName.value(),
                "code",
                message.code().digits(),
                "link",
                message.link().toString());
    }

    private static String name(Told.Facts facts) {
        return new OneLine(facts.clinicianName()).value();
    }

    private static String how(Told.Facts facts) {
        return switch (facts.format()) {
            case "VIDEO" -> "by video";
            case "PHONE" -> "by phone";
            default -> "in person";
        };
    }
}
