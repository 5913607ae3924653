package health.anteroom.intake.reading;

import health.anteroom.intake.client.CareAppointment.Clinician;
import health.anteroom.intake.client.CareTeam;
import health.anteroom.intake.client.ClientId;
import health.anteroom.intake.reading.Reader.End;
import health.anteroom.intake.reading.Reader.How;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Who reads one client's answers. An answer is read by those whom the client was told of when they gave it, and by nobody
 * else until the client says so. What the page says about it is made here, from the same rule.
 *
 * @param version of the who-reads line: it grows whenever the line changes
 * @param served the newest version that the client was shown
 * @param news what somebody else than the client changed; they are told that there is something
 */
public record Reading(ClientId client, int version, int served, News news, List<Reader> readers, List<Opened> opened) {
    private static final Duration EMERGENCY = Duration.ofHours(24);
    private static final int MOST_OPENED = 100;

    public Reading {
        readers = List.copyOf(readers);
        opened = List.copyOf(opened);
    }

    public static Reading of(ClientId client) {
        return new Reading(client, 0, 0, News.NONE, List.of(), List.of());
    }

    /**
     * @param under the version of the line that the client saw when they gave the answer
     */
    public boolean mayRead(String clinician, String response, int under, Instant now) {
        return active(clinician, now)
                .filter(reader -> reader.earlier().covers(response) || wasNamed(clinician, under))
                .isPresent();
    }

    /** Who would like to read what was written before, and was given no answer yet. */
    public List<Reader> asking(Instant now) {
        return active(now).stream()
                .filter(reader -> reader.earlier().equals(new Earlier.Closed(Earlier.Word.NOT_ASKED)))
                .toList();
    }

    /** As the client knows them: from whoever reads or once read. */
    public Optional<Clinician> clinician(String id) {
        return readers.stream().filter(reader -> reader.isOf(id)).findFirst().map(Reader::clinician);
    }

    /** The stretch of this clinician that lasts, if one does. */
    public Optional<Reader> active(String clinician, Instant now) {
        return readers.stream()
                .filter(reader -> reader.isOf(clinician) && reader.isActive(now))
                .findFirst();
    }

    public List<Reader> active(Instant now) {
        return readers.stream().filter(reader -> reader.isActive(now)).toList();
    }

    private boolean wasNamed(String clinician, int under) {
        return readers.stream()
                .anyMatch(reader -> reader.isOf(clinician) && !reader.endedByWill() && reader.wasNamedAt(under));
    }

    /** Takes in who meets the client now: whoever is new is named from here on, whoever was called off no longer. */
    public Reading following(CareTeam team, Instant now) {
        Reading next = this;
        for (Reader reader : active(now)) {
            if (reader.comesFromABooking() && !team.includes(reader.clinician().id())) {
                // That the appointment is off is told already; the page shows what follows from it.
                next = next.ended(reader.clinician().id(), End.By.CALLED_OFF, now);
            }
        }
        for (Clinician clinician : team.clinicians()) {
            next = next.naming(clinician, now);
        }
        return next;
    }

    private Reading naming(Clinician clinician, Instant now) {
        boolean known = active(clinician.id(), now).isPresent()
                || readers.stream().anyMatch(reader -> reader.isOf(clinician.id()) && reader.endedByWill());
        if (known) {
            return this;
        }
        if (readers.isEmpty()) {
            return with(
                    new Reader(clinician, How.FIRST_BOOKING, version + 1, now, new Earlier.Everything(), null, null));
        }
        Earlier asked = new Earlier.Closed(Earlier.Word.NOT_ASKED);
        return with(new Reader(clinician, How.BOOKED_LATER, version + 1, now, asked, null, null))
                .withNews(now);
    }

    /** The client, or a person in the practice for them, opens what was written before. */
    public Reading opening(Clinician clinician, Earlier earlier, How how, Instant now) {
        boolean active = active(clinician.id(), now).isPresent();
        return active
                ? changed(clinician.id(), now, reader -> reader.opened(earlier, how))
                : with(new Reader(clinician, how, version + 1, now, earlier, null, null));
    }

    public Reading answered(String clinician, Earlier.Word word, Instant now) {
        return changed(clinician, now, reader -> reader.answered(word));
    }

    public Reading ended(String clinician, End.By by, Instant now) {
        return changed(clinician, now, reader -> reader.ended(by, version + 1, now));
    }

    /** For a day, whatever the client said. */
    public Reading inEmergency(Clinician clinician, Reader.Reason why, Instant now) {
        End after = new End(now.plus(EMERGENCY), version + 2, End.By.TIME);
        return with(new Reader(clinician, How.EMERGENCY, version + 1, now, new Earlier.Everything(), after, why))
                .withNews(now);
    }

    public Reading shown() {
        return new Reading(client, version, version, news, readers, opened);
    }

    /** The client may ask on which days somebody opened what they wrote. */
    public Reading openedBy(String clinician, LocalDate day) {
        Opened look = new Opened(clinician, day);
        if (opened.contains(look)) {
            return this;
        }
        List<Opened> more =
                new ArrayList<>(opened.subList(Math.max(0, opened.size() - MOST_OPENED + 1), opened.size()));
        more.add(look);
        return new Reading(client, version, served, news, readers, more);
    }

    public Reading withNews(Instant now) {
        return new Reading(client, version, served, new News(news.count() + 1, now), readers, opened);
    }

    private Reading with(Reader reader) {
        List<Reader> more = new ArrayList<>(readers);
        more.addFirst(reader);
        return new Reading(client, version + 1, served, news, more, opened);
    }

    private Reading changed(String clinician, Instant now, UnaryOperator<Reader> change) {
        Predicate<Reader> meant = reader -> reader.isOf(clinician) && reader.isActive(now);
        List<Reader> next = readers.stream()
                .map(reader -> meant.test(reader) ? change.apply(reader) : reader)
                .toList();
        return next.equals(readers) ? this : new Reading(client, version + 1, served, news, next, opened);
    }

    /**
     * @param count how many there were
     * @param at when the newest was
     */
    public record News(int count, Instant at) {
        public static final News NONE = new News(0, Instant.EPOCH);
    }

    /** A look at what the client wrote, by day. */
    public record Opened(String clinician, LocalDate day) {}
}
