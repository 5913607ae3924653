package health.anteroom.intake.testing;

import health.anteroom.kit.contact.EmailAddress;
import health.anteroom.kit.contact.PhoneNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.hl7.fhir.r4.model.StringType;

/** Makes records whose texts name the record that they stand in. */
public final class Canaries {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Document.class, new Document()),
            Map.entry(org.hl7.fhir.r4.model.Type.class, new StringType(in("Given"))),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(EmailAddress.class, new EmailAddress("a@example.test")),
            Map.entry(PhoneNumber.class, new PhoneNumber("+12125550123")));

    private Canaries() {}

    public static String in(String type) {
        return "canary-in-" + type + ".";
    }

    public static Object make(Class<?> type) {
        return make(type, type.getSimpleName());
    }

    private static Object make(Type type, String owner) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic, owner);
            case Class<?> plain -> plain(plain, owner);
            case TypeVariable<?> any -> in(owner);
            default -> throw new IllegalStateException("No canary for " + type);
        };
    }

    private static Object generic(ParameterizedType type, String owner) {
        Type[] inner = type.getActualTypeArguments();
        return switch (((Class<?>) type.getRawType()).getSimpleName()) {
            case "Optional" -> Optional.of(make(inner[0], owner));
            case "List" -> List.of(make(inner[0], owner));
            case "Set" -> Set.of(make(inner[0], owner));
            case "Map" -> Map.of(make(inner[0], owner), make(inner[1], owner));
            default -> make(type.getRawType(), owner);
        };
    }

    private static Object plain(Class<?> type, String owner) {
        if (type == String.class || type == Object.class) {
            return in(owner);
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return make(type.getPermittedSubclasses()[0]);
        }
        return type.isRecord() ? record(type) : other(type);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> make(component.getGenericType(), type.getSimpleName()))
                .toArray();
        return newInstance(type, types, values);
    }

    private static Object other(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] values = Arrays.stream(constructor.getGenericParameterTypes())
                .map(parameter -> make(parameter, type.getSimpleName()))
                .toArray();
        return newInstance(type, constructor.getParameterTypes(), values);
    }

    private static Object newInstance(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("No canary for " + type, broken);
        }
    }
}
