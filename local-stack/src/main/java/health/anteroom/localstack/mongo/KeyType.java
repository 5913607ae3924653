package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * The key of an index entry. Strings are ordered as strings and before everything else by their bytes in BSON: any
 * total order will do, as an index is only ever asked for a whole key.
 */
final class KeyType extends BasicDataType<KeyValue> {
    static final KeyType INSTANCE = new KeyType();

    private static final int ELEMENT_MEMORY = 64;

    private KeyType() {}

    @Override
    public int compare(KeyValue left, KeyValue right) {
        int order = Integer.compare(left.size(), right.size());
        for (int i = 0; order == 0 && i < left.size(); i++) {
            order = compareValues(left.get(i), right.get(i));
        }
        return order;
    }

    @Override
    public int getMemory(KeyValue key) {
        int sum = ELEMENT_MEMORY;
        for (Object value : key) {
            sum += ELEMENT_MEMORY + (value instanceof String text ? text.length() : 0);
        }
        return sum;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        key.forEach(value -> out.put(bytes(value)));
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        int size = DataUtils.readVarInt(in);
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            byte[] bytes =
                    new byte[in.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt()];
            in.get(bytes);
            values.add(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)).getOrMissing(""));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static int compareValues(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String leftText && right instanceof String rightText) {
            return leftText.compareTo(rightText);
        }
        if (left instanceof String || right instanceof String) {
            return left instanceof String ? -1 : 1;
        }
        return Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    private static byte[] bytes(@Nullable Object value) {
        Document wrapped = value instanceof Missing ? new Document() : new Document("", value);
        ByteBuf bytes = Unpooled.buffer(64);
        BsonEncoder.encodeDocument(wrapped, bytes);
        return Arrays.copyOf(bytes.array(), bytes.readableBytes());
    }
}
