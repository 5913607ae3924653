package health.anteroom.gateway.limits;

import health.anteroom.gateway.limits.LimitsSettings.SignIn;

/** How often codes may be asked for and tried. Known and unknown contacts are counted alike. */
public final class SignInLimits {
    private final Buckets codesPerContact;
    private final Buckets codesPerAddress;
    private final Buckets triesPerContact;
    private final Buckets triesPerAddress;

    SignInLimits(SignIn settings) {
        this.codesPerContact = new Buckets(settings.codesPerContact());
        this.codesPerAddress = new Buckets(settings.codesPerAddress());
        this.triesPerContact = new Buckets(settings.triesPerContact());
        this.triesPerAddress = new Buckets(settings.triesPerAddress());
    }

    /**
     * @param contact a key that stands for the contact
     */
    public Verdict oneMoreCode(String contact, String address) {
        return codesPerAddress.take(address) instanceof Verdict.TooMany tooMany
                ? tooMany
                : codesPerContact.take(contact);
    }

    /** Counted before the code is looked at, so that parallel tries count too; a right one is taken back. */
    public Verdict oneMoreTry(String contact, String address) {
        return triesPerAddress.take(address) instanceof Verdict.TooMany tooMany
                ? tooMany
                : triesPerContact.take(contact);
    }

    public void wasRight(String contact, String address) {
        triesPerContact.giveBack(contact);
        triesPerAddress.giveBack(address);
    }
}
