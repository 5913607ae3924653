package health.anteroom.notification.signin;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import health.anteroom.notification.delivery.SignInCode;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Links to the page that asks for one tap. Contact and code stand in the fragment, which reaches no server and no log. */
public final class SignInLinks {
    private final URI publicUrl;
    private final JsonMapper json;

    public SignInLinks(URI publicUrl, JsonMapper json) {
        this.publicUrl = publicUrl;
        this.json = json;
    }

    URI to(ContactPoint contact, SignInCode code) {
        String name = switch (contact) {
            case EmailAddress emailAddress -> "email";
            case PhoneNumber phoneNumber -> "phone";
        };
        byte[] fragment = json.writeValueAsBytes(Map.of(name, contact.value(), "code", code.digits()));
        return URI.create(publicUrl + "/sign-in/confirm#"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(fragment));
    }
}
