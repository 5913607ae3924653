package health.anteroom.gateway.signin.application;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.signin.model.SignInCode;
import health.anteroom.kit.crypto.BlindIndex;

/** Keyed hash of a code, bound to the account: a stolen database gives no codes, and a code fits one contact only. */
public final class CodeDigests {
    private final BlindIndex index;

    public CodeDigests(BlindIndex index) {
        this.index = index;
    }

    String of(AccountId account, SignInCode code) {
        return index.of("sign-in-code", account.value() + "\n" + code.digits());
    }
}
