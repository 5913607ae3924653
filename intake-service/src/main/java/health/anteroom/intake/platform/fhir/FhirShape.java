package health.anteroom.intake.platform.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.ConfigurationException;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a resource's JSON with R4's own definitions, element by element: unknown names, lists where one value belongs,
 * wrong kinds of values, missing required elements. HAPI's parser reports such things by the parent's name only; an owner
 * who imports a form needs the exact place.
 */
final class FhirShape {
    private static final int ENOUGH = 200;
    private static final Set<String> EXTENSIONS = Set.of("extension", "modifierExtension");

    private final FhirContext context;
    private final List<FhirFlaw> flaws = new ArrayList<>();

    FhirShape(FhirContext context) {
        this.context = context;
    }

    /** At most 200 of them: more help nobody. */
    List<FhirFlaw> flaws(ObjectNode resource) {
        resource(resource, "");
        return flaws.subList(0, Math.min(flaws.size(), ENOUGH));
    }

    private void resource(ObjectNode node, String at) {
        Optional<BaseRuntimeElementCompositeDefinition<?>> definition =
                resourceDefinition(node.path("resourceType").asString(""));
        if (definition.isPresent()) {
            composite(definition.get(), node, at);
        } else {
            add(at + "/resourceType", "FHIR R4 knows no such resource.");
        }
    }

    private Optional<BaseRuntimeElementCompositeDefinition<?>> resourceDefinition(String name) {
        try {
            return Optional.of(context.getResourceDefinition(name));
        } catch (ConfigurationException | ca.uhn.fhir.parser.DataFormatException unknown) {
            return Optional.empty();
        }
    }

    private void composite(BaseRuntimeElementCompositeDefinition<?> definition, ObjectNode node, String at) {
        node.properties().forEach(property -> {
            if (!"resourceType".equals(property.getKey())) {
                property(definition, property.getKey(), property.getValue(), at + "/" + escaped(property.getKey()));
            }
        });
        if (at.startsWith("/item")) {
            demands(definition, node, at);
        }
    }

    /**
     * What an item must have: it decides what is asked. Elsewhere R4 demands a status and the like, which many public
     * forms lack, and which changes nothing here.
     */
    private void demands(BaseRuntimeElementCompositeDefinition<?> definition, ObjectNode node, String at) {
        definition.getChildren().stream()
                .filter(child -> child.getMin() > 0)
                .filter(child -> names(child).noneMatch(name -> node.has(name) || node.has("_" + name)))
                .forEach(child -> add(at, "\"" + child.getElementName() + "\" belongs here and is not there."));
    }

    /** All that a child may be called: {@code value[x]} has a name for each type. */
    private static Stream<String> names(BaseRuntimeChildDefinition child) {
        return Stream.concat(Stream.of(child.getElementName()), child.getValidChildNames().stream());
    }

    private void property(BaseRuntimeElementCompositeDefinition<?> definition, String name, JsonNode value, String at) {
        if (EXTENSIONS.contains(name)) {
            many(value, at, (extension, place) -> element(context.getElementDefinition("Extension"), extension, place));
            return;
        }
        boolean beside = name.startsWith("_");
        BaseRuntimeChildDefinition child = definition.getChildByName(beside ? name.substring(1) : name);
        if (child == null) {
            add(at, "FHIR R4 does not know this here.");
        } else if (beside) {
            extensionsOfPrimitive(value, at);
        } else {
            child(child, name, value, at);
        }
    }

    private void child(BaseRuntimeChildDefinition child, String name, JsonNode value, String at) {
        if ("contained".equals(name)) {
            many(value, at, (resource, place) -> object(resource, place).ifPresent(node -> resource(node, place)));
        } else if (child.isMultipleCardinality()) {
            many(value, at, (one, place) -> element(child, name, one, place));
        } else if (value.isArray()) {
            add(at, "Only one value belongs here, not a list.");
        } else {
            element(child, name, value, at);
        }
    }

    private void element(BaseRuntimeChildDefinition child, String name, JsonNode value, String at) {
        BaseRuntimeElementDefinition<?> definition = child.getChildByName(name);
        if (definition == null) {
            definition = child.getChildByName(child.getElementName());
        }
        FhirText.flaw(name, value).ifPresent(what -> add(at, what));
        if (FhirPrimitives.isPrimitive(definition)) {
            // Public forms write numbers inside extensions as text; they are kept as they came.
            boolean kept = at.contains("/extension/") && value.isString();
            boolean modest = FhirPrimitives.isModest(definition.getName(), value);
            Optional<String> flaw = kept && modest ? Optional.empty() : FhirPrimitives.flaw(child, definition, value);
            flaw.ifPresent(what -> add(at, what));
        }
        element(definition, value, at);
    }

    private void element(@Nullable BaseRuntimeElementDefinition<?> definition, JsonNode value, String at) {
        if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            object(value, at).ifPresent(node -> composite(composite, node, at));
        }
    }

    private void extensionsOfPrimitive(JsonNode value, String at) {
        var holder = context.getElementDefinition("Element");
        if (value instanceof ArrayNode) {
            many(value, at, (one, place) -> {
                if (!one.isNull()) {
                    element(holder, one, place);
                }
            });
        } else {
            element(holder, value, at);
        }
    }

    private Optional<ObjectNode> object(JsonNode value, String at) {
        if (value instanceof ObjectNode node) {
            return Optional.of(node);
        }
        add(at, "An object belongs here.");
        return Optional.empty();
    }

    private void many(JsonNode value, String at, Visit visit) {
        if (!(value instanceof ArrayNode list)) {
            add(at, "A list belongs here.");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            visit.at(list.get(i), at + "/" + i);
        }
    }

    private void add(String at, String what) {
        flaws.add(new FhirFlaw(at, what));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private interface Visit {
        void at(JsonNode value, String place);
    }
}
