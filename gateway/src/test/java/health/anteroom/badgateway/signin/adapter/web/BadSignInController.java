package health.anteroom.badgateway.signin.adapter.web;

import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;

/** Looks up who asks before it answers. */
class BadSignInController {
    boolean isKnown(Accounts accounts, AccountId account) {
        return !accounts.people(account).isEmpty();
    }
}
