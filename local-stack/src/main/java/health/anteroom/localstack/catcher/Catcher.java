package health.anteroom.localstack.catcher;

import health.anteroom.localstack.http.StackHttp;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is caught, and what catches it. Each half is started only if it is asked for, since a real provider may stand in
 * its place; what was caught before is shown either way.
 */
public final class Catcher implements AutoCloseable {
    private final CaughtMessages messages;
    private final StackHttp http;
    private Optional<MailCatcher> smtp = Optional.empty();

    private Catcher(CaughtMessages messages, StackHttp http) {
        this.messages = messages;
        this.http = http;
    }

    /** Shows what this directory holds on the page {@code /} and under {@code /messages}. */
    public static Catcher open(Path directory, StackHttp http) {
        CaughtMessages messages = CaughtMessages.open(directory);
        http.serve("/messages", new MessageRoutes(messages));
        http.serve("/", new PageRoute());
        return new Catcher(messages, http);
    }

    /**
     * Starts to catch mail and returns the SMTP port.
     *
     * @param port 0 for any free one
     */
    public int catchMail(int port) {
        return catchMail(InetAddress.getLoopbackAddress(), port);
    }

    /** The same where others than this machine may send. */
    public int catchMail(InetAddress address, int port) {
        MailCatcher catcher = MailCatcher.start(messages, address, port);
        smtp = Optional.of(catcher);
        return catcher.port();
    }

    /** Starts to catch text messages of this account on the HTTP port. */
    public void catchTexts(SmsAccount account) {
        http.serve(SmsRoute.ROOT, new SmsRoute(account, messages));
    }

    @Override
    public void close() {
        smtp.ifPresent(MailCatcher::close);
    }
}
