package health.anteroom.intake.response.adapter.mongo;

import health.anteroom.intake.questionnaire.AnswerValue;
import health.anteroom.intake.response.adapter.fhir.AnswerValueJson;
import health.anteroom.intake.response.application.AnswerVault;
import health.anteroom.intake.response.model.SealedValues;
import health.anteroom.kit.crypto.FieldAddress;
import health.anteroom.kit.crypto.FieldCipher;
import java.util.Base64;
import java.util.List;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as FHIR JSON, encrypted under the client's key and bound to response and question. */
@Component
final class CipherAnswerVault implements AnswerVault {
    private static final TypeReference<List<AnswerValueJson>> VALUES = new TypeReference<>() {};

    private final FieldCipher cipher;
    private final JsonMapper json;

    CipherAnswerVault(FieldCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public SealedValues seal(Place place, List<AnswerValue> values) {
        String plain =
                json.writeValueAsString(values.stream().map(AnswerValueJson::of).toList());
        byte[] hidden = cipher.encrypt(address(place), plain).getData();
        return new SealedValues(Base64.getEncoder().encodeToString(hidden));
    }

    @Override
    public List<AnswerValue> open(Place place, SealedValues values) {
        Binary hidden = new Binary(Base64.getDecoder().decode(values.base64()));
        return json.readValue(cipher.decrypt(address(place), hidden), VALUES).stream()
                .map(value -> value.value().orElseThrow())
                .toList();
    }

    private static FieldAddress address(Place place) {
        return new FieldAddress(
                place.client().value(),
                ResponseMapping.COLLECTION,
                place.response().value() + "/" + place.linkId());
    }
}
