package health.anteroom.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.CalendarInvite;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.delivery.fixtures.Messages;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationTest {

    @Test
    void noMailCarriesOneUnlessTheClientChoseThat() {
        for (MessageKind kind : Messages.aboutAppointments()) {
            assertThat(Messages.mail(kind, Wording.DISCREET).calendar()).isEmpty();
        }
    }

    @Test
    void saysWhenAndNothingElse() {
        String calendar = calendar(MessageKind.CONFIRMATION, Wording.PLAIN, "The office, West; 12th");

        assertThat(calendar.split("\r\n"))
                .contains(
                        "METHOD:REQUEST",
                        "UID:appointment-1@anteroom",
                        "DTSTAMP:20261120T150000Z",
                        "ORGANIZER;CN=\"The office, West; 12th\":mailto:office@anteroom.example",
                        "SEQUENCE:3",
                        "DTSTART:20261124T220000Z",
                        "DTEND:20261124T225000Z",
                        "SUMMARY:The office\\, West\\; 12th",
                        "CLASS:PRIVATE");
        assertThat(calendar).doesNotContain("Maya", "DESCRIPTION", "LOCATION", "VALARM");
    }

    @Test
    void takesTheEntryOutAgainWhenItIsCancelled() {
        assertThat(calendar(MessageKind.CANCELLED, Wording.DISCREET, "The office"))
                .contains(
                        "METHOD:CANCEL\r\n",
                        "STATUS:CANCELLED\r\n",
                        "UID:appointment-1@anteroom\r\n",
                        "SEQUENCE:3\r\n");
    }

    private static String calendar(MessageKind kind, Wording wording, String neutralName) {
        AppointmentMessage bare = Messages.about(kind, wording);
        AppointmentMessage inviting = new AppointmentMessage(
                bare.id(),
                bare.kind(),
                bare.to(),
                bare.wording(),
                bare.told(),
                bare.link(),
                Optional.of(new CalendarInvite("appointment-1", 3, Instant.parse("2026-11-20T15:00:00Z"))),
                false);
        return Messages.writer(neutralName)
                .mail(inviting, Messages.ADDRESS)
                .calendar()
                .orElseThrow()
                .text();
    }
}
