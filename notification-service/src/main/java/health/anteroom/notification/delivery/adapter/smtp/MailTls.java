package health.anteroom.notification.delivery.adapter.smtp;

import java.util.regex.Pattern;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Codes and links leave encrypted or not at all: whoever stands between could take the offer of STARTTLS out of the dialogue
 * (RFC 3207, section 6). In clear only within this machine, and to a catcher that whoever runs this names.
 */
public final class MailTls {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    private final String catcher;

    /**
     * @param catcher the name of a host that only shows mails, in the same private network; empty where there is none
     */
    public MailTls(String catcher) {
        this.catcher = catcher;
    }

    public void secure(JavaMailSenderImpl server) {
        server.getJavaMailProperties()
                .setProperty(
                        "mail.smtp.starttls.required",
                        Boolean.toString(isRequiredTo(String.valueOf(server.getHost()))));
    }

    boolean isRequiredTo(String host) {
        return !LOOPBACK.matcher(host).matches() && (catcher.isBlank() || !catcher.equals(host));
    }
}
