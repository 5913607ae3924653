package health.anteroom.kit.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Times come as text only; Jackson's own readers would also take numbers of seconds. */
final class TimeFromText<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    private TimeFromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static SimpleModule module() {
        return new SimpleModule("time-from-text")
                .addDeserializer(Instant.class, new TimeFromText<>(Instant.class, Instant::parse))
                .addDeserializer(OffsetDateTime.class, new TimeFromText<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(LocalDate.class, new TimeFromText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new TimeFromText<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(ZoneId.class, new TimeFromText<>(ZoneId.class, ZoneId::of))
                .addDeserializer(Duration.class, new TimeFromText<>(Duration.class, Duration::parse));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return parse.apply(parser.getString());
        } catch (DateTimeException | ArithmeticException notATime) {
            throw context.weirdStringException("", handledType(), "not a time");
        }
    }
}
