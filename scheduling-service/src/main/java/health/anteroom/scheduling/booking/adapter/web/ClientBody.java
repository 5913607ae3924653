package health.anteroom.scheduling.booking.adapter.web;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PersonText;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.scheduling.booking.application.NewClient;
import health.anteroom.scheduling.booking.model.ChosenName;
import health.anteroom.scheduling.booking.model.Contact;
import health.anteroom.scheduling.booking.model.Whereabouts;
import health.anteroom.scheduling.platform.InputCheck;
import health.anteroom.scheduling.practice.Region;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who it is for, as they say it. */
record ClientBody(
        @Nullable String preferredName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String zone,
        @Nullable String region,
        @Nullable Boolean plainWords) {

    void check(InputCheck check) {
        check.text(preferredName, 100, "/client/preferredName")
                .demand(
                        preferredName == null || preferredName.indexOf('\n') < 0,
                        "/client/preferredName",
                        "One line, please.")
                .zone(zone, "/client/zone")
                .demand(region == null || Region.isRegion(region), "/client/region", "Regions look like US-NY.");
        if (email == null && phone == null) {
            check.demand(false, "/client/email", "We need one way to reach you.");
        } else if (email != null && phone != null) {
            check.demand(false, "/client/phone", "One way is enough: e-mail or phone.");
        } else if (email != null) {
            check.demand(
                    EmailAddress.parse(email).isPresent(),
                    "/client/email",
                    "That doesn't look like an e-mail address yet.");
        } else {
            check.demand(
                    PhoneNumber.parse(Objects.requireNonNull(phone)).isPresent(),
                    "/client/phone",
                    "That doesn't look like a phone number yet.");
        }
    }

    NewClient toClient() {
        return new NewClient(
                new ChosenName(PersonText.tidy(Objects.requireNonNull(preferredName))),
                contact(),
                new Whereabouts(ZoneId.of(Objects.requireNonNull(zone)), region == null ? null : new Region(region)),
                Boolean.TRUE.equals(plainWords));
    }

    private Contact contact() {
        return switch (ContactPoint.parse(email, phone).orElseThrow()) {
            case EmailAddress address -> new Contact(Contact.Channel.EMAIL, address.value());
            case PhoneNumber number -> new Contact(Contact.Channel.PHONE, number.value());
        };
    }
}
