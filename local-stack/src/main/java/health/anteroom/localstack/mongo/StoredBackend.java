package health.anteroom.localstack.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * Answers commands: a change after it is durable, a reading after all that it may have seen is. So no answer is ever
 * taken back by a crash, as with read concern and write concern "majority" on a real server.
 */
final class StoredBackend extends AbstractMongoBackend {
    private static final Set<String> CHANGES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase");

    private final StoreFile file;

    StoredBackend(StoreFile file) {
        this.file = file;
        StoredDatabase.namesIn(file.store()).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        // Pages that this command reads are not overwritten while it runs.
        MVStore.TxCounter usage = file.store().registerVersionUsage();
        try {
            return answer(channel, database, command, query);
        } finally {
            file.store().deregisterVersionUsage(usage);
        }
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return hello(channel, database, query);
        }
        if (name.equals("renamecollection")) {
            throw new NoSuchCommandException(command);
        }
        if (CHANGES.contains(name) || writesItsResult(query)) {
            return file.gate().change(() -> super.handleCommand(channel, database, command, query));
        }
        return read(channel, database, command, query);
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }

    private Document read(Channel channel, String database, String command, Document query) {
        Document answer = super.handleCommand(channel, database, command, query);
        if (query.get(command) instanceof String name
                && resolveDatabase(database).resolveCollection(name, false) instanceof StoredCollection collection) {
            file.gate()
                    .awaitDurable(
                            command.equalsIgnoreCase("aggregate") ? file.gate().newest() : collection.lastChange());
        }
        return answer;
    }

    private Document hello(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        answer.put("helloOk", true);
        return answer;
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document one
                                && (one.containsKey("$out") || one.containsKey("$merge")));
    }
}
