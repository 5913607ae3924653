package health.anteroom.systemtests.messages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One mail or SMS that went out. */
public record CaughtMessage(
        String id,
        boolean sms,
        String from,
        String to,
        String subject,
        String text,
        String html,
        String messageId,
        List<String> attachments) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{6})(?![0-9])");
    private static final Pattern APPOINTMENT = Pattern.compile("^/(?:a|was-this-you)/([^/#]+)$");
    private static final Pattern TAG = Pattern.compile("(?s)<(style|head|title)\\b.*?</\\1>|<[^>]*>");
    private static final int LOCK_SCREEN = 120;

    static CaughtMessage of(JsonNode json) {
        return new CaughtMessage(
                json.path("id").asString(),
                json.path("channel").asString().equals("SMS"),
                json.path("from").asString(),
                json.path("to").asString(),
                json.path("subject").asString(""),
                json.path("text").asString(),
                json.path("html").asString(""),
                json.path("headers").path("Message-ID").asString(""),
                json.path("attachments").valueStream().map(JsonNode::toString).toList());
    }

    public List<URI> links() {
        return LINK.matcher(text)
                .results()
                .map(found -> URI.create(found.group().replaceFirst("[.,)]+$", "")))
                .toList();
    }

    /** The link to one appointment: its id in the path, its capability in the fragment. */
    public URI appointmentLink() {
        return links().stream()
                .filter(link -> APPOINTMENT.matcher(link.getPath()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to an appointment in " + this));
    }

    public String appointment() {
        Matcher path = APPOINTMENT.matcher(appointmentLink().getPath());
        if (!path.matches()) {
            throw new IllegalStateException();
        }
        return path.group(1);
    }

    public String manageToken() {
        return appointmentLink().getFragment();
    }

    public Optional<String> code() {
        Matcher found = CODE.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    public boolean isAbout(String appointment) {
        return text.contains("/a/" + appointment) || text.contains("/was-this-you/" + appointment);
    }

    public boolean isAboutAnAppointment() {
        return text.contains("/a/") || text.contains("/was-this-you/");
    }

    /** What somebody beside the phone can read: sender, subject and the beginning of the body; of an SMS all of it. */
    public String onALockScreen() {
        return sms
                ? from + "\n" + text
                : String.join(
                        "\n",
                        from,
                        subject,
                        beginning(text),
                        beginning(TAG.matcher(html).replaceAll(" ")));
    }

    private static String beginning(String body) {
        String shown = body.strip().replaceAll("\\s+", " ");
        return shown.substring(0, Math.min(LOCK_SCREEN, shown.length()));
    }
}
