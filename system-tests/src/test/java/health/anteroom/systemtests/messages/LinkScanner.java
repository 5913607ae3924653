package health.anteroom.systemtests.messages;

import health.anteroom.systemtests.stack.RunningStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What mail programs and gateways do with a message before anybody reads it: they look at every address in it. */
public final class LinkScanner {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");
    private static final List<String> LOOKS = List.of("GET", "HEAD");

    private final RunningStack stack;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public LinkScanner(RunningStack stack) {
        this.stack = stack;
    }

    /** Every address in the text and in the marked-up text, each once. */
    public static Set<URI> links(List<CaughtMessage> messages) {
        Set<URI> all = new LinkedHashSet<>();
        for (CaughtMessage message : messages) {
            ADDRESS.matcher(message.text() + "\n"
                            + message.html().replace("&amp;", "&").replace("&#x3D;", "="))
                    .results()
                    .forEach(found -> all.add(URI.create(found.group().replaceFirst("[.,)]+$", ""))));
        }
        return all;
    }

    /** Looks at each, as it stands, without what is behind the #, and as scanners do that take that for a part of the path. */
    public List<Look> follow(Set<URI> links) throws IOException, InterruptedException {
        List<Look> looks = new ArrayList<>();
        for (URI link : links) {
            String bare = link.toString().replaceFirst("#.*", "");
            for (String method : LOOKS) {
                looks.add(look(method, link.toString()));
                looks.add(look(method, bare));
                looks.add(look(method, link.toString().replace("#", "%23")));
            }
        }
        return looks;
    }

    private Look look(String method, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        address.replace(stack.publicUrl(), stack.url().toString())))
                .method(method, BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(20))
                .build();
        HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
        return new Look(method, address, response.statusCode());
    }

    /** One call and its answer. */
    public record Look(String method, String address, int status) {}
}
