import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * In place of mongodump and mongorestore, where they cannot be had: the options that docs/running-in-containers.md uses, on
 * the one server of this container. Its archive is its own; only the commands around it are proven.
 */
final class Dump {
    private static final List<String> OPTIONS = List.of("--archive", "--gzip");

    private final MongoClient mongo = MongoClients.create("mongodb://127.0.0.1:27017");

    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        if (!options.containsAll(OPTIONS)) {
            throw new IllegalArgumentException(OPTIONS + " are missing: " + options);
        }
        Dump dump = new Dump();
        switch (arguments[0]) {
            case "mongodump" -> dump.write(after("--db", options), System.out);
            case "mongorestore" -> dump.read(options.contains("--drop"), System.in);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static String after(String option, List<String> options) {
        return options.get(options.indexOf(option) + 1);
    }

    /** A collection is its name, its indexes, and its documents; an empty array ends it. */
    private void write(String name, OutputStream to) throws IOException {
        MongoDatabase database = mongo.getDatabase(name);
        try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(to))) {
            for (String collection : database.listCollectionNames()) {
                out.writeUTF(name);
                out.writeUTF(collection);
                MongoCollection<RawBsonDocument> documents = database.getCollection(collection, RawBsonDocument.class);
                for (Document index : documents.listIndexes()) {
                    out.writeUTF(index.toJson());
                }
                out.writeUTF("");
                for (RawBsonDocument document : documents.find()) {
                    out.writeUnshared(bytes(document));
                }
                out.writeUnshared(new byte[0]);
            }
            out.writeUTF("");
        }
    }

    private void read(boolean drop, InputStream from) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(from))) {
            for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
                MongoCollection<RawBsonDocument> collection =
                        mongo.getDatabase(name).getCollection(in.readUTF(), RawBsonDocument.class);
                if (drop) {
                    collection.drop();
                }
                for (String index = in.readUTF(); !index.isEmpty(); index = in.readUTF()) {
                    make(collection, Document.parse(index));
                }
                for (byte[] document = next(in); document.length > 0; document = next(in)) {
                    collection.insertOne(new RawBsonDocument(document));
                }
            }
        }
    }

    private static void make(MongoCollection<RawBsonDocument> collection, Document index) {
        Document key = index.get("key", Document.class);
        if (!key.containsKey("_id")) {
            collection.createIndex(
                    key,
                    new IndexOptions()
                            .name(index.getString("name"))
                            .unique(index.getBoolean("unique", false))
                            .sparse(index.getBoolean("sparse", false)));
        }
    }

    private static byte[] next(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return (byte[]) in.readUnshared();
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }
}
