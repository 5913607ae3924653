package health.anteroom.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of calls. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Of name, value, name, value, … */
    public static String of(Object... namesAndValues) {
        return MAPPER.writeValueAsString(map(namesAndValues));
    }

    /** The same, to stand inside another. */
    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            made.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return made;
    }
}
