package health.anteroom.systemtests.practice;

import health.anteroom.systemtests.http.Json;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to talk: a name they choose and one way to reach them. Each is new to the practice. */
public record Person(
        String name, @Nullable String email, @Nullable String phone, String zone) {

    public static Person withEmail(String name) {
        return new Person(
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "-" + number() + "@mail.test",
                null,
                "America/New_York");
    }

    public static Person withPhone(String name) {
        return new Person(name, null, "+1212" + number(), "America/New_York");
    }

    public Person in(String otherZone) {
        return new Person(name, email, phone, otherZone);
    }

    /** Somebody else, or the same person again, with this person's contact. */
    public Person calledInstead(String otherName) {
        return new Person(otherName, email, phone, zone);
    }

    public String contact() {
        return email != null ? email : String.valueOf(phone);
    }

    Map<String, Object> asClient() {
        return Json.object("preferredName", name, "email", email, "phone", phone, "zone", zone);
    }

    Map<String, Object> asContact() {
        return Json.object("email", email, "phone", phone);
    }

    /** Seven digits, of which the first may begin a local number. */
    private static String number() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(2_300_000, 9_100_000));
    }
}
