package health.anteroom.kit.web;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Decimal numbers as {@link JsonNumbers} has them, wherever the text came from. */
final class ModestNumbers extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    private ModestNumbers() {
        super(BigDecimal.class);
    }

    static SimpleModule module() {
        return new SimpleModule("modest-numbers").addDeserializer(BigDecimal.class, new ModestNumbers());
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) && !parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        if (!JsonNumbers.isModest(parser.getString())) {
            throw context.weirdNumberException(0, BigDecimal.class, "too large a number");
        }
        return parser.getDecimalValue();
    }
}
