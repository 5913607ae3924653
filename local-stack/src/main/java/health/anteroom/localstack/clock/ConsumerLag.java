package health.anteroom.localstack.clock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records the services' consumer groups have not finished. A group without members has all still before it. */
final class ConsumerLag {
    private final Admin admin;

    ConsumerLag(Admin admin) {
        this.admin = admin;
    }

    long left() throws ExecutionException, InterruptedException {
        List<String> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> !group.endsWith(".replay"))
                .toList();
        if (groups.isEmpty()) {
            return 0;
        }
        Map<String, Set<TopicPartition>> assigned = assigned(groups);
        Map<TopicPartition, Long> ends =
                ends(assigned.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> done = done(groups);
        return assigned.entrySet().stream()
                .mapToLong(entry -> left(entry.getValue(), ends, done.getOrDefault(entry.getKey(), Map.of())))
                .sum();
    }

    private static long left(
            Set<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, OffsetAndMetadata> done) {
        long left = partitions.isEmpty() ? 1 : 0;
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata committed = done.get(partition);
            left += ends.getOrDefault(partition, 0L) - (committed == null ? 0 : committed.offset());
        }
        return left;
    }

    private Map<String, Set<TopicPartition>> assigned(List<String> groups)
            throws ExecutionException, InterruptedException {
        Map<String, Set<TopicPartition>> assigned = new HashMap<>();
        for (ConsumerGroupDescription group :
                admin.describeConsumerGroups(groups).all().get().values()) {
            assigned.put(
                    group.groupId(),
                    group.members().stream()
                            .flatMap(member -> member.assignment().topicPartitions().stream())
                            .collect(Collectors.toSet()));
        }
        return assigned;
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> done(List<String> groups)
            throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> all = new HashMap<>();
        groups.forEach(group -> all.put(group, new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(all).all().get();
    }
}
