package health.anteroom.systemtests.manifests;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One object for Kubernetes.
 *
 * @param json as it would be sent
 */
record Manifest(JsonObject json) {
    private static final Gson GSON = new Gson();

    /** Each of a file's lists, anchors resolved. */
    static List<Manifest> in(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> list =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return list.get("items").stream()
                    .map(each -> new Manifest(GSON.toJsonTree(each).getAsJsonObject()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String kind() {
        return json.get("kind").getAsString();
    }

    String name() {
        return text("metadata", "name");
    }

    /** Throws what is wrong: a field that this kind does not have, one that is missing, one of another type. */
    void validate() {
        String version = json.get("apiVersion").getAsString();
        String model = "io.kubernetes.client.openapi.models."
                + version.substring(version.indexOf('/') + 1).toUpperCase(Locale.ROOT) + kind();
        try {
            Class.forName(model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(this + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException unknown) {
            throw new AssertionError(this + " is of no kind that Kubernetes knows", unknown);
        }
    }

    /** An empty object where there is nothing. */
    JsonElement at(String... path) {
        JsonElement found = json;
        for (String name : path) {
            found = found.isJsonObject() && found.getAsJsonObject().has(name)
                    ? found.getAsJsonObject().get(name)
                    : new JsonObject();
        }
        return found;
    }

    String text(String... path) {
        return at(path).isJsonPrimitive() ? at(path).getAsString() : "";
    }

    Stream<Manifest> each(String... path) {
        JsonElement list = at(path);
        return list.isJsonArray()
                ? elements(list).map(JsonElement::getAsJsonObject).map(Manifest::new)
                : Stream.empty();
    }

    /** Every text that a field of this name has, one or several, however deep. */
    Stream<String> textsOf(String field) {
        return textsOf(field, json);
    }

    private static Stream<String> textsOf(String field, JsonElement inside) {
        if (inside.isJsonArray()) {
            return elements(inside).flatMap(each -> textsOf(field, each));
        }
        if (!inside.isJsonObject()) {
            return Stream.empty();
        }
        return inside.getAsJsonObject().entrySet().stream()
                .flatMap(entry -> entry.getKey().equals(field)
                        ? Stream.concat(texts(entry.getValue()), textsOf(field, entry.getValue()))
                        : textsOf(field, entry.getValue()));
    }

    private static Stream<String> texts(JsonElement value) {
        return (value.isJsonArray() ? elements(value) : Stream.of(value))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    private static Stream<JsonElement> elements(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false);
    }

    static Stream<Manifest> in(Collection<Path> files) {
        return files.stream().flatMap(file -> in(file).stream());
    }

    static List<Path> files(Path root, String... names) {
        return Arrays.stream(names).map(root::resolve).toList();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
