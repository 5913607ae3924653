package health.anteroom.notification.delivery.adapter.smtp;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a server said when it did not take a mail. 5xx is for good (RFC 5321, section 4.2.1), save where it concerns our own
 * sign-in; all else may pass. Never holds the server's text, which may quote the recipient.
 */
record SmtpAnswer(OptionalInt code) {
    private static final int PERMANENT = 500;
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    static SmtpAnswer of(MailException failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.push(failure);
        OptionalInt worst = OptionalInt.empty();
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            OptionalInt code = codeOf(next);
            if (code.isPresent() && code.getAsInt() > worst.orElse(0)) {
                worst = code;
            }
            causes(next, open);
        }
        return new SmtpAnswer(worst);
    }

    boolean isPermanent() {
        return code.isPresent() && code.getAsInt() >= PERMANENT && !ABOUT_US.contains(code.getAsInt());
    }

    private static OptionalInt codeOf(Throwable failure) {
        int code = switch (failure) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            default -> -1;
        };
        return code > 0 ? OptionalInt.of(code) : OptionalInt.empty();
    }

    private static void causes(Throwable failure, Deque<Throwable> open) {
        add(failure.getCause(), open);
        if (failure instanceof jakarta.mail.MessagingException chained) {
            add(chained.getNextException(), open);
        }
        if (failure instanceof MailSendException several) {
            Optional.ofNullable(several.getMessageExceptions()).stream()
                    .flatMap(java.util.Arrays::stream)
                    .forEach(open::push);
        }
    }

    private static void add(@Nullable Throwable cause, Deque<Throwable> open) {
        if (cause != null) {
            open.push(cause);
        }
    }

    @Override
    public String toString() {
        return code.isPresent() ? "the server answered " + code.getAsInt() : "no answer from the server";
    }
}
