package health.anteroom.kit.audit;

import health.anteroom.kit.crypto.Hmac;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds one service's trail against its anchored heads. Names the first flaw of each chain. */
final class AuditVerifier {
    private final String service;
    private final Hmac key;
    private final List<AuditFlaw> flaws = new ArrayList<>();
    private final Map<String, NavigableMap<Long, String>> heads = new HashMap<>();

    AuditVerifier(String service, Hmac key) {
        this.service = service;
        this.key = key;
    }

    List<AuditFlaw> flaws(List<AuditEntry> entries, List<String> anchored) {
        anchored.forEach(this::readHead);
        Map<String, List<AuditEntry>> chains = new HashMap<>();
        entries.forEach(entry -> chains.computeIfAbsent(entry.chain(), chain -> new ArrayList<>())
                .add(entry));
        TreeSet<String> names = new TreeSet<>(chains.keySet());
        names.addAll(heads.keySet());
        for (String chain : names) {
            List<AuditEntry> ordered = new ArrayList<>(chains.getOrDefault(chain, List.of()));
            ordered.sort(Comparator.comparingLong(AuditEntry::sequence));
            flaw(chain, ordered).ifPresent(flaws::add);
        }
        return List.copyOf(flaws);
    }

    private void readHead(String anchored) {
        AuditHead.read(anchored, key)
                .ifPresentOrElse(
                        head -> heads.computeIfAbsent(head.chain(), chain -> new TreeMap<>())
                                .put(head.sequence(), head.hash()),
                        () -> flaws.add(new AuditFlaw.HeadForged(service)));
    }

    private Optional<AuditFlaw> flaw(String chain, List<AuditEntry> entries) {
        NavigableMap<Long, String> anchored = heads.getOrDefault(chain, new TreeMap<>());
        if (anchored.isEmpty()) {
            return Optional.of(new AuditFlaw.ChainUnknown(chain));
        }
        if (entries.isEmpty()) {
            // A chain may end before its first entry: its service died in between.
            return anchored.lastKey() == AuditHead.UNBORN
                    ? Optional.empty()
                    : Optional.of(new AuditFlaw.ChainMissing(chain));
        }
        return entries.getFirst().sequence() < 0
                ? Optional.of(new AuditFlaw.Altered(entries.getFirst().id()))
                : walk(AuditHead.born(chain), entries, anchored);
    }

    private Optional<AuditFlaw> walk(AuditHead born, List<AuditEntry> entries, NavigableMap<Long, String> anchored) {
        AuditHead last = born;
        for (AuditEntry entry : entries) {
            if (entry.sequence() > last.sequence() + 1) {
                return Optional.of(new AuditFlaw.Missing(born.chain() + "/" + (last.sequence() + 1)));
            }
            boolean follows = entry.sequence() == last.sequence() + 1
                    && entry.previous().equals(last.hash())
                    && entry.hash().equals(anchored.getOrDefault(entry.sequence(), entry.hash()));
            if (!follows || !entry.isGenuine(key)) {
                return Optional.of(new AuditFlaw.Altered(entry.id()));
            }
            last = entry.head();
        }
        return anchored.lastKey() > last.sequence()
                ? Optional.of(new AuditFlaw.Missing(born.chain() + "/" + (last.sequence() + 1)))
                : Optional.empty();
    }
}
