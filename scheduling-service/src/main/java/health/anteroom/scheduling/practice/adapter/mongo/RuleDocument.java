package health.anteroom.scheduling.practice.adapter.mongo;

import health.anteroom.scheduling.practice.AvailabilityRule;
import health.anteroom.scheduling.practice.DayHours;
import health.anteroom.scheduling.practice.LocalTimeRange;
import health.anteroom.scheduling.practice.Maximums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A rule as a document: local minutes by day name and by date. */
final class RuleDocument {
    private RuleDocument() {}

    static Document write(AvailabilityRule rule) {
        Document weekly = new Document();
        new TreeMap<>(rule.weekly()).forEach((day, hours) -> weekly.append(day.name(), write(hours)));
        Document overrides = new Document();
        new TreeMap<>(rule.overrides()).forEach((date, hours) -> overrides.append(date.toString(), write(hours)));
        return new Document("zone", rule.zone().getId())
                .append("weekly", weekly)
                .append("overrides", overrides)
                .append("maximumPerDay", rule.maximums().perDay())
                .append("maximumPerWeek", rule.maximums().perWeek());
    }

    static AvailabilityRule read(Document stored) {
        Map<DayOfWeek, DayHours> weekly = new TreeMap<>();
        Document days = stored.get("weekly", Document.class);
        days.keySet().forEach(day -> weekly.put(DayOfWeek.valueOf(day), hours(days, day)));
        Map<LocalDate, DayHours> overrides = new TreeMap<>();
        Document dates = stored.get("overrides", Document.class);
        dates.keySet().forEach(date -> overrides.put(LocalDate.parse(date), hours(dates, date)));
        return new AvailabilityRule(
                ZoneId.of(stored.getString("zone")),
                weekly,
                overrides,
                new Maximums(stored.getInteger("maximumPerDay"), stored.getInteger("maximumPerWeek")));
    }

    private static List<Document> write(DayHours hours) {
        return hours.ranges().stream()
                .map(range -> new Document("from", range.fromMinute()).append("to", range.toMinute()))
                .toList();
    }

    private static DayHours hours(Document stored, String key) {
        return DayHours.of(stored.getList(key, Document.class).stream()
                .map(range -> new LocalTimeRange(range.getInteger("from"), range.getInteger("to")))
                .toList());
    }
}
