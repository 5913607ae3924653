package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Stores a document as BSON: a fifth of the size of Java serialization, and readable by other tools. */
final class DocumentType extends BasicDataType<Document> {
    static final DocumentType INSTANCE = new DocumentType();

    private static final int MAP_MEMORY = 208;
    private static final int FIELD_MEMORY = 88;
    private static final int LIST_MEMORY = 80;
    private static final int TEXT_MEMORY = 40;
    private static final int OTHER_MEMORY = 24;

    private DocumentType() {}

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        out.put(bytes.array(), bytes.arrayOffset(), bytes.readableBytes());
    }

    @Override
    public Document read(ByteBuffer in) {
        int length = in.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] bytes = new byte[length];
        in.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    /** What it takes in the heap, as a histogram of it shows: the cache is bounded by this, and so the process. */
    private static int memory(@Nullable Object value) {
        return switch (value) {
            case String text -> TEXT_MEMORY + text.length();
            case Map<?, ?> map ->
                MAP_MEMORY
                        + map.values().stream()
                                .mapToInt(one -> FIELD_MEMORY + memory(one))
                                .sum();
            case Collection<?> list ->
                LIST_MEMORY + list.stream().mapToInt(DocumentType::memory).sum();
            case null -> OTHER_MEMORY;
            default -> OTHER_MEMORY;
        };
    }
}
