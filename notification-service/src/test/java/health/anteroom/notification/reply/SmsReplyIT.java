package health.anteroom.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.fixtures.BookedAppointment;
import health.anteroom.notification.fixtures.NotificationIT;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SmsReplyIT extends NotificationIT {
    private static final String PATH = "/api/notifications/sms/replies";
    private static final String NUMBER = "+12125550188";

    @Test
    void stopEndsTextsToThatNumberUntilStart() throws Exception {
        assertThat(reply("ALTO", REPLY_KEY).statusCode()).isEqualTo(204);

        BookedAppointment stopped = tell();
        assertThat(delivery(stopped, "CONFIRMATION").get("reason").asString()).isEqualTo("stopped");
        assertThat(SMS.to(NUMBER)).isEmpty();

        assertThat(reply("start", REPLY_KEY).statusCode()).isEqualTo(204);
        BookedAppointment again = tell();
        assertThat(states(again, "CONFIRMATION")).containsExactly("SENT");
        assertThat(SMS.to(NUMBER)).hasSize(1);
    }

    @Test
    void believesOnlyWhatTheProviderSigned() throws Exception {
        assertThat(reply("STOP", "another key").statusCode()).isEqualTo(401);

        BookedAppointment booked = tell("+12125550189");

        assertThat(states(booked, "CONFIRMATION")).containsExactly("SENT");
    }

    private BookedAppointment tell() {
        return tell(NUMBER);
    }

    private BookedAppointment tell(String number) {
        Instant now = travelTo(10).toInstant();
        BookedAppointment booked =
                BookedAppointment.bookedAt(now, inFourDays(now)).withoutEmail().withPhone(number);
        events.appointment(booked, 2);
        untilRead("anteroom.appointments", "notification.reminder");
        rest();
        return booked;
    }

    private HttpResponse<String> reply(String body, String key) throws Exception {
        String from = key.equals(REPLY_KEY) ? NUMBER : "+12125550189";
        Map<String, String> form = new TreeMap<>(Map.of("From", from, "Body", body, "To", "+15005550006"));
        String signed = "https://anteroom.example" + PATH
                + form.entrySet().stream()
                        .map(each -> each.getKey() + each.getValue())
                        .collect(Collectors.joining());
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        String signature = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return send(request(PATH)
                .header("Anteroom-Identity", CALLERS.visitor("provider"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }
}
