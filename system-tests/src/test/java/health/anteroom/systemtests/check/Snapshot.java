package health.anteroom.systemtests.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import health.anteroom.systemtests.stack.RunningStack;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** Documents of every service with their revisions: two that are equal show that nothing was changed in between. */
public record Snapshot(Map<String, Object> revisions) {
    /** Written by looking or by signing in, not by a change: traces, sessions, codes. */
    private static final Set<String> TRACES = Set.of("audit", "sessions", "signInCodes", "visitors");

    /** One for each stack: to connect anew for every look costs more than the look. */
    private static final Map<String, MongoClient> CLIENTS = new ConcurrentHashMap<>();

    private static final Set<String> SIGNING_IN = Set.of("sessions", "signInCodes");

    public static Snapshot of(RunningStack stack) {
        return without(TRACES, stack);
    }

    /** Who is signed in, and with which codes somebody may. */
    public static Snapshot ofSigningIn(RunningStack stack) {
        Map<String, Object> theirs = new TreeMap<>(without(Set.of(), stack).revisions);
        theirs.keySet()
                .removeIf(name -> SIGNING_IN.stream().noneMatch(each -> name.startsWith("anteroom_gateway." + each)));
        return new Snapshot(theirs);
    }

    /** What is new or changed since then; what ended by itself is no matter. */
    public Map<String, Object> since(Snapshot before) {
        Map<String, Object> changed = new TreeMap<>(revisions);
        changed.entrySet().removeAll(before.revisions.entrySet());
        return changed;
    }

    private static Snapshot without(Set<String> left, RunningStack stack) {
        Map<String, Object> revisions = new TreeMap<>();
        MongoClient mongo = CLIENTS.computeIfAbsent(stack.mongoUri(), MongoClients::create);
        for (String database : mongo.listDatabaseNames()) {
            if (database.startsWith("anteroom_") && !database.startsWith("anteroom_keys_")) {
                mongo.getDatabase(database).listCollectionNames().forEach(collection -> {
                    if (!left.contains(collection)) {
                        mongo.getDatabase(database)
                                .getCollection(collection)
                                .find()
                                .projection(Projections.include("revision"))
                                .forEach(document ->
                                        revisions.put(name(database, collection, document), document.get("revision")));
                    }
                });
            }
        }
        return new Snapshot(revisions);
    }

    private static String name(String database, String collection, Document document) {
        return database + "." + collection + "/" + document.get("_id");
    }
}
