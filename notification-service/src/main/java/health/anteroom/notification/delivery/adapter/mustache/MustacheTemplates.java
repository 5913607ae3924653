package health.anteroom.notification.delivery.adapter.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import health.anteroom.notification.delivery.Wording;
import health.anteroom.notification.delivery.model.MailLayout;
import health.anteroom.notification.delivery.model.PhraseBook;
import health.anteroom.notification.delivery.model.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code messages/} from the class path; every phrase is compiled once. */
public final class MustacheTemplates implements TemplateEngine, MailLayout {
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);
    private static final Mustache.Compiler ESCAPING = Mustache.compiler().escapeHTML(true);

    private final Map<String, Template> phrases = new ConcurrentHashMap<>();
    private final Template text = PLAIN.compile(resource("mail.txt.mustache"));
    private final Template html = ESCAPING.compile(resource("mail.html.mustache"));

    @Override
    public String fill(String template, Map<String, Object> values) {
        return phrases.computeIfAbsent(template, PLAIN::compile).execute(values);
    }

    @Override
    public String text(Map<String, Object> page) {
        return text.execute(page);
    }

    @Override
    public String html(Map<String, Object> page) {
        return html.execute(page);
    }

    public static Map<Wording, PhraseBook> books() {
        return Arrays.stream(Wording.values()).collect(Collectors.toMap(Function.identity(), MustacheTemplates::book));
    }

    private static PhraseBook book(Wording wording) {
        String file = wording.name().toLowerCase(java.util.Locale.ROOT) + ".yaml";
        return new PhraseBook(wording, new Yaml(new SafeConstructor(new LoaderOptions())).load(resource(file)));
    }

    private static String resource(String name) {
        try (InputStream in = MustacheTemplates.class.getResourceAsStream("/messages/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No messages/" + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
