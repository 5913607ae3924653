package health.anteroom.notification.signin;

import health.anteroom.kit.contact.ContactPoint;
import health.anteroom.notification.delivery.SignInCode;

/** A living code for who asked for it. */
record SendSignInCode(String id, ContactPoint to, SignInCode code) {
    @Override
    public String toString() {
        return "SendSignInCode[" + id + "]";
    }
}
