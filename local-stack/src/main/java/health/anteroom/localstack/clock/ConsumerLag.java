package health.anteroom.localstack.clock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ClassicGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records the services' consumer groups have not finished. A group without members has all still before it; a
 * partition without a committed offset, or with one that retention has overtaken, is read from where its log begins, as
 * the consumers do.
 */
final class ConsumerLag {
    private final Admin admin;

    ConsumerLag(Admin admin) {
        this.admin = admin;
    }

    /** By group; a group that has finished all is not among them. */
    Map<String, Long> left() throws ExecutionException, InterruptedException {
        List<String> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> !group.endsWith(".replay"))
                .toList();
        if (groups.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<TopicPartition>> assigned = assigned(groups);
        Set<TopicPartition> partitions =
                assigned.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Log log = new Log(offsets(partitions, OffsetSpec.earliest()), offsets(partitions, OffsetSpec.latest()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> done = done(groups);
        Map<String, Long> left = new TreeMap<>();
        assigned.forEach((group, its) -> left.put(group, log.left(its, done.getOrDefault(group, Map.of()))));
        left.values().removeIf(records -> records == 0);
        return left;
    }

    /** Where each partition begins and ends now. */
    private record Log(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
        long left(Set<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> done) {
            long left = partitions.isEmpty() ? 1 : 0;
            for (TopicPartition partition : partitions) {
                OffsetAndMetadata committed = done.get(partition);
                long begin = begins.getOrDefault(partition, 0L);
                long next = committed == null ? begin : Math.max(begin, committed.offset());
                left += ends.getOrDefault(partition, 0L) - next;
            }
            return left;
        }
    }

    /** Asked as what they are: whoever asks for both kinds of group waits 100 ms for the answer that these are classic. */
    private Map<String, Set<TopicPartition>> assigned(List<String> groups)
            throws ExecutionException, InterruptedException {
        Map<String, Set<TopicPartition>> assigned = new HashMap<>();
        for (ClassicGroupDescription group :
                admin.describeClassicGroups(groups).all().get().values()) {
            assigned.put(
                    group.groupId(),
                    group.members().stream()
                            .flatMap(member -> member.assignment().topicPartitions().stream())
                            .collect(Collectors.toSet()));
        }
        return assigned;
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> done(List<String> groups)
            throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> all = new HashMap<>();
        groups.forEach(group -> all.put(group, new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(all).all().get();
    }
}
