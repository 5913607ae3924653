package health.anteroom.localstack.catcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that takes every mail of at most 10 MB. */
final class MailCatcher implements AutoCloseable {
    static final int LARGEST_MAIL = 10 << 20;

    private static final Logger log = LoggerFactory.getLogger(MailCatcher.class);

    private final SMTPServer server;

    private MailCatcher(SMTPServer server) {
        this.server = server;
    }

    static MailCatcher start(CaughtMessages messages, InetAddress address, int port) {
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(address)
                .hostName("localhost")
                .softwareName("Anteroom")
                .maxMessageSize(LARGEST_MAIL)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Catching(messages))
                .build();
        server.start();
        return new MailCatcher(server);
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One mail on its way in. */
    private static final class Catching implements MessageHandler {
        private final CaughtMessages messages;
        private final List<String> to = new ArrayList<>();
        private String from = "";

        private Catching(CaughtMessages messages) {
            this.messages = messages;
        }

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String recipient) {
            to.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException, RejectException {
            byte[] mail = data.readNBytes(LARGEST_MAIL + 1);
            if (mail.length > LARGEST_MAIL) {
                // What follows must be read too, or it would be taken for commands.
                data.transferTo(OutputStream.nullOutputStream());
                throw new RejectException(552, "5.3.4 The mail is larger than 10 MB");
            }
            return "Ok, caught as " + keep(mail);
        }

        private String keep(byte[] mail) throws RejectException {
            try {
                return messages.keep(Channel.EMAIL, to, from, mail);
            } catch (IOException e) {
                log.error("A mail could not be kept", e);
                throw new RejectException(451, "4.3.0 The mail could not be kept");
            }
        }

        @Override
        public void done() {}
    }
}
