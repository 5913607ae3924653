package health.anteroom.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.anteroom.notification.delivery.AppointmentMessage;
import health.anteroom.notification.delivery.MessageKind;
import health.anteroom.notification.delivery.NewsMessage;
import health.anteroom.notification.delivery.Told;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.delivery.fixtures.Messages;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    /** What nobody who glances at a lock screen may read: parts of words, so that no form of them slips through. */
    private static final List<String> TELLING = List.of(
            "therap",
            "session",
            "intake",
            "offering",
            "modalit",
            "psych",
            "counsel",
            "consult",
            "treat",
            "clinic",
            "patient",
            "mental",
            "health",
            "emdr",
            "somatic",
            "hypno",
            "couple",
            "trauma",
            "doctor",
            "dr.",
            "phd",
            "lcsw",
            "lmft",
            "practitioner",
            "questionnaire",
            "appointment",
            "maya",
            "lindqvist",
            "video",
            "anteroom.care");

    /** What shames, presses or threatens (product.md, promise 4; look/README.md, words). */
    private static final List<String> UNKIND = List.of(
            "!",
            "missed",
            "failed",
            "late ",
            "must",
            "required",
            "invalid",
            "no-show",
            "immediately",
            "urgent",
            "reminder",
            "don't forget",
            "fee",
            "charge",
            "policy",
            "sorry",
            "unfortunately",
            "are you sure",
            "please");

    private static final String GSM = "[A-Za-z0-9 @$_!\"#%&'()*+,./:;<=>?\\n-]*";

    static Stream<MessageKind> aboutAppointments() {
        return Messages.aboutAppointments().stream();
    }

    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void aDiscreetMessageTellsAGlanceNothing(MessageKind kind) {
        for (String seen : everythingIn(kind, Wording.DISCREET)) {
            assertThat(seen.toLowerCase(Locale.ROOT)).doesNotContain(TELLING);
        }
    }

    @Test
    void aCodeTellsAGlanceNothingElse() {
        Mail mail = Messages.writer().mail(Messages.code(), Messages.ADDRESS);
        TextMessage sms = Messages.writer().text(Messages.code(), Messages.NUMBER);

        for (String seen : List.of(mail.subject().value(), mail.text(), visible(mail.html()), sms.body())) {
            assertThat(seen.toLowerCase(Locale.ROOT)).doesNotContain(TELLING);
        }
        assertThat(mail.text()).contains("402915").contains("https://anteroom.example/sign-in/confirm#e30");
        assertThat(sms.body()).contains("402915").contains("https://anteroom.example/sign-in/confirm#e30");
    }

    @Test
    void newsTellAGlanceNothingButThatThereAreSome() {
        NewsMessage news = new NewsMessage(Messages.ID, Messages.ADDRESS, URI.create("https://anteroom.example/me"));
        Mail mail = Messages.writer().mail(news, Messages.ADDRESS);
        TextMessage sms = Messages.writer().text(news, Messages.NUMBER);

        for (String seen : List.of(mail.subject().value(), mail.text(), visible(mail.html()), sms.body())) {
            assertThat(seen.toLowerCase(Locale.ROOT))
                    .contains("something new for you")
                    .doesNotContain(TELLING)
                    .doesNotContain(UNKIND);
        }
        assertThat(sms.body()).hasSizeLessThanOrEqualTo(160).matches(GSM);
        assertThat(mail.text()).contains("https://anteroom.example/me");
    }

    /** The scan above would find something if there were something. */
    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void plainWordsNameTheClinician(MessageKind kind) {
        Mail mail = Messages.mail(kind, Wording.PLAIN);

        assertThat(mail.text()).contains("Maya Lindqvist");
        assertThat(visible(mail.html())).contains("Maya Lindqvist");
        assertThat(Messages.text(kind, Wording.PLAIN).body()).contains("Maya Lindqvist");
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void noMessageShamesOrPresses(Wording wording) {
        for (MessageKind kind : Messages.aboutAppointments()) {
            for (String seen : everythingIn(kind, wording)) {
                assertThat(seen.toLowerCase(Locale.ROOT)).as("%s", kind).doesNotContain(UNKIND);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void everyMessageSaysWhenInTheClientsZoneAndWhereToChangeIt(MessageKind kind) {
        Mail mail = Messages.mail(kind, Wording.DISCREET);

        for (String form : List.of(mail.text(), visible(mail.html()))) {
            assertThat(form).contains("Tuesday, November 24 at 5:00 pm, New York time");
        }
        assertThat(mail.text()).contains(Messages.LINK.toString());
        assertThat(mail.html()).contains("href=\"" + Messages.LINK + "\"");
        assertThat(Messages.text(kind, Wording.DISCREET).body())
                .contains("Tue, Nov 24, 5:00 pm")
                .contains(Messages.LINK.toString());
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void aCallIsOfferedOnlyToWhoDoesNotComeByPhone(Wording wording) {
        assertThat(Messages.mail(MessageKind.REMINDER, wording).text()).contains("move it, make it a call, or cancel");

        AppointmentMessage byPhone = Messages.about(MessageKind.REMINDER, wording, "Dr. Maya Lindqvist", "PHONE");
        assertThat(Messages.writer().mail(byPhone, Messages.ADDRESS).text()).contains("move it, or cancel");
    }

    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void aDiscreetSmsIsOneSmsOfPlainLetters(MessageKind kind) {
        String body = Messages.text(kind, Wording.DISCREET).body();

        assertThat(body).hasSizeLessThanOrEqualTo(160).matches(GSM);
    }

    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void aMailLoadsNothingFromAnywhereAndHasOneLink(MessageKind kind) {
        String html = Messages.mail(kind, Wording.DISCREET).html();

        assertThat(html)
                .doesNotContain("src=", "url(", "@import", "<link", "<img", "<script", "<iframe", "background=\"");
        assertThat(html.split("https?://", -1)).hasSize(2);
    }

    @Test
    void whatACliniciansNameHoldsStaysText() {
        Mail mail = Messages.writer()
                .mail(
                        Messages.about(
                                MessageKind.CONFIRMATION, Wording.PLAIN, "<b>M</b>\r\nBcc: x@evil.test {{link}}"),
                        Messages.ADDRESS);

        assertThat(mail.html()).contains("&lt;b&gt;M&lt;/b&gt;").doesNotContain("<b>M</b>");
        assertThat(mail.text()).contains("Bcc: x@evil.test {{link}}").doesNotContain("\r\nBcc:");
        assertThat(mail.subject().value()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void theSameMessageIsTheSameEveryTime(MessageKind kind) {
        assertThat(Messages.mail(kind, Wording.DISCREET)).isEqualTo(Messages.mail(kind, Wording.DISCREET));
    }

    private static List<String> everythingIn(MessageKind kind, Wording wording) {
        Mail mail = Messages.mail(kind, wording);
        List<String> all = new ArrayList<>();
        all.add(mail.subject().value());
        all.add(mail.text());
        all.add(visible(mail.html()));
        all.add(Messages.text(kind, wording).body());
        return all;
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", " ").replaceAll("<[^>]+>", " ");
    }

    /** Whoever gave the contact is unknown; its holder may have asked for plain words, and still gets discreet ones. */
    @ParameterizedTest
    @MethodSource("aboutAppointments")
    void whatIsUnprovenAsksWhetherItWasThemInDiscreetWords(MessageKind kind) {
        AppointmentMessage message = Messages.unproven(kind);
        Mail mail = Messages.writer().mail(message, Messages.ADDRESS);
        String sms = Messages.writer().text(message, Messages.NUMBER).body();

        for (String seen : List.of(mail.subject().value(), mail.text(), visible(mail.html()), sms)) {
            assertThat(seen.toLowerCase(Locale.ROOT)).doesNotContain(TELLING).doesNotContain(UNKIND);
        }
        assertThat(mail.text()).contains(Messages.LINK.toString()).doesNotContain("move it", "is set for you");
        assertThat(sms).hasSizeLessThanOrEqualTo(160).matches(GSM).contains("New York time");
    }

    @Test
    void aMoveSaysFromWhenToWhen() {
        for (Wording wording : Wording.values()) {
            Mail mail = Messages.writer().mail(moved(wording, Optional.empty()), Messages.ADDRESS);
            String sms = Messages.writer()
                    .text(moved(wording, Optional.empty()), Messages.NUMBER)
                    .body();

            assertThat(mail.text())
                    .contains("Tuesday, November 24 at 5:00 pm, New York time")
                    .contains("instead of Monday, November 23 at 4:00 pm");
            assertThat(sms).contains("Mon, Nov 23, 4:00 pm").contains("Tue, Nov 24, 5:00 pm (New York time)");
        }
    }

    @Test
    void anotherClinicianIsNamedInPlainWordsOnly() {
        AppointmentMessage plain = toAnotherClinician(Wording.PLAIN);
        AppointmentMessage discreet = toAnotherClinician(Wording.DISCREET);

        assertThat(Messages.writer().mail(plain, Messages.ADDRESS).text())
                .contains("You meet Tom Okafor instead of Maya Lindqvist.");
        assertThat(Messages.writer().text(plain, Messages.NUMBER).body())
                .contains("with Tom Okafor instead of Maya Lindqvist");
        assertThat(Messages.writer().mail(discreet, Messages.ADDRESS).text())
                .contains("stays. You will meet another person than planned.")
                .doesNotContain("Now ", "Maya", "Tom");
        assertThat(Messages.writer().text(discreet, Messages.NUMBER).body())
                .contains("stays, with another person")
                .hasSizeLessThanOrEqualTo(160)
                .matches(GSM);
    }

    @Test
    void aLongerTimeSaysWhenItEnds() {
        Told.Facts shorter = Messages.facts(Messages.START, "Maya Lindqvist", "VIDEO");
        Told.Facts longer = new Told.Facts(shorter.start(), shorter.end().plusSeconds(1800), "Maya Lindqvist", "VIDEO");

        for (Wording wording : Wording.values()) {
            AppointmentMessage message =
                    Messages.about(MessageKind.CHANGED, wording, longer, Optional.of(shorter), Optional.empty());

            assertThat(Messages.writer().mail(message, Messages.ADDRESS).text())
                    .contains("It ends at 6:20 pm now.")
                    .doesNotContain("How it happens is new");
        }
    }

    /** Said only of what was done with a link; nothing is known of the browser that did it. */
    @ParameterizedTest
    @EnumSource(Wording.class)
    void whatWasDoneWithALinkSaysSoAndWhen(Wording wording) {
        Instant done = Instant.parse("2026-11-17T20:10:00Z");
        AppointmentMessage byLink = moved(wording, Optional.of(done));

        assertThat(Messages.writer().mail(byLink, Messages.ADDRESS).text())
                .contains("on Tuesday, November 17 at 3:10 pm, with the link from one of our messages.")
                .contains("If that was you, there is nothing to do.");
        assertThat(Messages.writer().text(byLink, Messages.NUMBER).body()).contains("Not you?");
        assertThat(Messages.writer()
                        .mail(moved(wording, Optional.empty()), Messages.ADDRESS)
                        .text())
                .doesNotContain("with the link from");
    }

    @Test
    void aDiscreetMoveIsOneSmsToo() {
        for (Optional<Instant> byLink : List.of(Optional.<Instant>empty(), Optional.of(Messages.START))) {
            assertThat(Messages.writer()
                            .text(moved(Wording.DISCREET, byLink), Messages.NUMBER)
                            .body())
                    .hasSizeLessThanOrEqualTo(160)
                    .matches(GSM);
        }
    }

    @Test
    void aCancellationNamesTheZone() {
        assertThat(Messages.text(MessageKind.CANCELLED, Wording.DISCREET).body())
                .contains("(New York time)");
        assertThat(Messages.text(MessageKind.CANCELLED, Wording.PLAIN).body()).contains("(New York time)");
    }

    private static AppointmentMessage moved(Wording wording, Optional<Instant> byLink) {
        Instant before = Messages.START.minus(Duration.ofHours(25));
        return Messages.about(
                MessageKind.MOVED,
                wording,
                Messages.facts(Messages.START, "Maya Lindqvist", "VIDEO"),
                Optional.of(Messages.facts(before, "Maya Lindqvist", "VIDEO")),
                byLink);
    }

    private static AppointmentMessage toAnotherClinician(Wording wording) {
        return Messages.about(
                MessageKind.MOVED,
                wording,
                Messages.facts(Messages.START, "Tom Okafor", "VIDEO"),
                Optional.of(Messages.facts(Messages.START, "Maya Lindqvist", "VIDEO")),
                Optional.empty());
    }
}
