package health.anteroom.kit.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between a {@link Caller} and the claims of the identity token. */
final class IdentityClaims {
    private static final String ROLE = "role";
    private static final String CLIENT = "client";
    private static final String CLINICIAN = "clinician";
    private static final String SESSION = "sid";
    private static final String NETWORK = "net";
    private static final String HOME = "home";
    private static final String BROWSER = "browser";
    private static final String VISITOR_ROLE = "VISITOR";
    private static final String CLIENT_ROLE = "CLIENT";

    private IdentityClaims() {}

    static JWTClaimsSet.Builder of(Caller caller) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        return switch (caller) {
            case Visitor visitor -> {
                visitor.network().ifPresent(network -> claims.claim(NETWORK, network));
                yield claims.subject(visitor.visitorId()).claim(ROLE, VISITOR_ROLE);
            }
            case ClientCaller client -> {
                client.network().ifPresent(network -> claims.claim(NETWORK, network));
                client.browser().ifPresent(browser -> claims.claim(BROWSER, browser));
                yield claims.subject(client.subject())
                        .claim(ROLE, CLIENT_ROLE)
                        .claim(CLIENT, client.clientId())
                        .claim(HOME, client.home())
                        .claim(SESSION, client.sessionId());
            }
            case StaffCaller staff -> {
                staff.clinicianId().ifPresent(id -> claims.claim(CLINICIAN, id));
                yield claims.subject(staff.subject())
                        .claim(ROLE, staff.role().name())
                        .claim(SESSION, staff.sessionId());
            }
        };
    }

    static Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
        String role = claims.getStringClaim(ROLE);
        String subject = claims.getSubject();
        String session = claims.getStringClaim(SESSION);
        if (role == null || subject == null) {
            return Optional.empty();
        }
        if (role.equals(VISITOR_ROLE)) {
            return Optional.of(new Visitor(subject, text(claims, NETWORK)));
        }
        return session == null ? Optional.empty() : signedIn(claims, role, subject, session);
    }

    private static Optional<Caller> signedIn(JWTClaimsSet claims, String role, String subject, String session)
            throws ParseException {
        if (role.equals(CLIENT_ROLE)) {
            Optional<String> client = text(claims, CLIENT);
            return client.isEmpty() ? Optional.empty() : Optional.of(client(claims, subject, client.get(), session));
        }
        @Nullable String clinician = claims.getStringClaim(CLINICIAN);
        return staffRole(role).map(known -> new StaffCaller(subject, known, Optional.ofNullable(clinician), session));
    }

    private static ClientCaller client(JWTClaimsSet claims, String subject, String client, String session)
            throws ParseException {
        boolean home = Boolean.TRUE.equals(claims.getBooleanClaim(HOME));
        return new ClientCaller(subject, client, session, text(claims, NETWORK), home, text(claims, BROWSER));
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) throws ParseException {
        return Optional.ofNullable(claims.getStringClaim(name));
    }

    private static Optional<StaffRole> staffRole(String role) {
        for (StaffRole known : StaffRole.values()) {
            if (known.name().equals(role)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
