package health.anteroom.intake.platform.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a resource from untrusted bytes. Its JSON is as strict as everywhere here, except that it may be 200 levels deep;
 * extensions are kept, and all that R4 does not know is a flaw with its path rather than dropped in silence.
 */
@Component
public final class FhirReader {
    static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 64;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final FhirContexts contexts;

    public FhirReader(FhirContexts contexts) {
        this.contexts = contexts;
    }

    public <R extends Resource> FhirReading<R> read(Class<R> type, byte[] body) {
        String text;
        JsonNode tree;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            tree = STRICT.readTree(text);
        } catch (StreamConstraintsException tooMuch) {
            return new FhirReading.NotJson<>(isTooDeep(tooMuch) ? Unreadable.TOO_DEEP : Unreadable.MALFORMED);
        } catch (CharacterCodingException | JacksonException notJson) {
            return new FhirReading.NotJson<>(Unreadable.MALFORMED);
        }
        return tree instanceof ObjectNode root
                ? resource(type, root, text)
                : new FhirReading.NotJson<>(Unreadable.MALFORMED);
    }

    /** The other constraints, as of the length of a number, speak of what is malformed. */
    private static boolean isTooDeep(StreamConstraintsException tooMuch) {
        return tooMuch.getOriginalMessage().contains("nesting depth");
    }

    private <R extends Resource> FhirReading<R> resource(Class<R> type, ObjectNode root, String text) {
        String wanted = type.getSimpleName();
        if (!wanted.equals(root.path("resourceType").asString(""))) {
            return new FhirReading.Flawed<>(
                    List.of(new FhirFlaw("/resourceType", "This address takes a FHIR R4 " + wanted + ".")));
        }
        List<FhirFlaw> flaws = new FhirShape(contexts.r4()).flaws(root);
        if (!flaws.isEmpty()) {
            return new FhirReading.Flawed<>(flaws);
        }
        try {
            return new FhirReading.Read<>(contexts.r4().newJsonParser().parseResource(type, text), text);
        } catch (DataFormatException unforeseen) {
            return new FhirReading.Flawed<>(
                    List.of(new FhirFlaw("", "This cannot be read as a FHIR R4 " + wanted + ".")));
        }
    }
}
