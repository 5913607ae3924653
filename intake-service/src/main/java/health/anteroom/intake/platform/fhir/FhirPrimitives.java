package health.anteroom.intake.platform.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition.ChildTypeEnum;
import ca.uhn.fhir.parser.DataFormatException;
import health.anteroom.kit.web.JsonNumbers;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a JSON value can be a certain FHIR primitive. */
final class FhirPrimitives {
    private static final Set<ChildTypeEnum> PRIMITIVE =
            Set.of(ChildTypeEnum.PRIMITIVE_DATATYPE, ChildTypeEnum.ID_DATATYPE);
    private static final Set<String> NUMBERS = Set.of("integer", "positiveInt", "unsignedInt", "decimal");

    private FhirPrimitives() {}

    static boolean isPrimitive(@Nullable BaseRuntimeElementDefinition<?> definition) {
        return definition != null && PRIMITIVE.contains(definition.getChildType());
    }

    static Optional<String> flaw(
            BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> definition, JsonNode value) {
        String type = definition.getName();
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!kindFits(type, value)) {
            return Optional.of("A " + kindOf(type) + " belongs here.");
        }
        if (!isModest(type, value)) {
            return Optional.of("That number is larger, smaller or longer than fits here.");
        }
        if (value.isString() && value.stringValue().isEmpty()) {
            return Optional.of("FHIR knows no empty text; leave it out instead.");
        }
        return readable(child, definition, value.asString())
                ? Optional.empty()
                : Optional.of("This is no FHIR " + type + " that is known here.");
    }

    /**
     * Asked before a number is written out: {@code 1e999999999} would take all memory. Public forms also write numbers as
     * text.
     */
    static boolean isModest(String type, JsonNode value) {
        if (!NUMBERS.contains(type)) {
            return true;
        }
        return value.isNumber()
                ? JsonNumbers.isModest(value.decimalValue())
                : !value.isString() || JsonNumbers.isModest(value.stringValue());
    }

    private static boolean kindFits(String type, JsonNode value) {
        if ("boolean".equals(type)) {
            return value.isBoolean();
        }
        return NUMBERS.contains(type) ? value.isNumber() : value.isString();
    }

    private static String kindOf(String type) {
        if ("boolean".equals(type)) {
            return "true or false";
        }
        return NUMBERS.contains(type) ? "number" : "text";
    }

    private static boolean readable(
            BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> definition, String text) {
        try {
            Object fresh = definition.newInstance(child.getInstanceConstructorArguments());
            if (fresh instanceof IPrimitiveType<?> primitive) {
                primitive.setValueAsString(text);
            }
            return true;
        } catch (DataFormatException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
