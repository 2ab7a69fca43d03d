package fi.luukku.calendars;

import fi.luukku.calendars.domain.Entry;
import fi.luukku.calendars.domain.FeedWords;
import fi.luukku.calendars.domain.KnownFeed;
import fi.luukku.calendars.integration.BusyWriter;
import fi.luukku.calendars.integration.FeedWriter;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.DatedCases;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenTimes;
import fi.luukku.reservations.TakenTimes.Taken;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a resource is taken, for its staff: with case numbers, or without anything. No names. */
@Dependent
class ResourceCalendar {
  private static final int DAYS_BACK = 7;

  @Inject private UnitResources offered;
  @Inject private TakenTimes taken;
  @Inject private DatedCases cases;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  /** Bookings by their case numbers, and closures. */
  Feed bookings(KnownFeed feed) {
    OfferedResource resource = get(feed);
    FeedWords words = new FeedWords(feed.language());
    List<Taken> all = taken.of(resource.key(), window(resource, DAYS_BACK));
    Map<String, CaseNumber> numbers = cases.numbers(all.stream().map(Taken::claim).toList());
    List<Entry> entries =
        all.stream()
            .map(one -> entry(one, resource, Optional.ofNullable(numbers.get(one.claim())), words))
            .toList();
    return new Feed(FeedWriter.write(words.of("resource.name", name(resource, words)), entries));
  }

  /** Free and busy, from today on. */
  Feed busy(KnownFeed feed) {
    OfferedResource resource = get(feed);
    FeedWords words = new FeedWords(feed.language());
    Period window = window(resource, 0);
    List<Taken> all = taken.of(resource.key(), window);
    return new Feed(
        BusyWriter.write(
            words.of("resource.busy.name", name(resource, words)),
            uid(feed.kind() + "/" + resource.key()),
            window,
            merged(all, Claim.Kind.BOOKING, window),
            merged(all, Claim.Kind.CLOSURE, window)));
  }

  private OfferedResource get(KnownFeed feed) {
    return offered.find(feed.subject()).orElseThrow(NotFound::new);
  }

  private static List<Period> merged(List<Taken> all, Claim.Kind kind, Period window) {
    return TakenTimes.stretches(all.stream().filter(one -> one.kind() == kind).toList(), window);
  }

  private Entry entry(
      Taken one, OfferedResource resource, Optional<CaseNumber> number, FeedWords words) {
    return new Entry(
        uid(resource.key() + "/" + unique(one)),
        0,
        one.used().starts(),
        title(one, number, words),
        new Entry.Taken(one.used()),
        Optional.of(name(resource, words)),
        number.map(known -> baseUrl + "/staff/case?number=" + known),
        Entry.State.CONFIRMED);
  }

  /** A closure that comes from outside is made anew each time: its time is what stays. */
  private static String unique(Taken one) {
    return one.kind() == Claim.Kind.CLOSURE ? one.used().toString() : one.claim();
  }

  private static String title(Taken one, Optional<CaseNumber> number, FeedWords words) {
    if (one.kind() == Claim.Kind.CLOSURE) {
      return words.of("resource.closed");
    }
    return number
        .map(known -> words.of("resource.booked", known))
        .orElseGet(() -> words.of("resource.booked.unnumbered"));
  }

  private static String name(OfferedResource resource, FeedWords words) {
    return resource.name().in(words.language());
  }

  /** Whole days, so that the same day gives the same text. */
  private Period window(OfferedResource resource, int daysBack) {
    Instant from = day(-daysBack);
    return new Period(from, day(resource.daysAhead() + 1));
  }

  private Instant day(int after) {
    return TimeSource.today(clock).plusDays(after).atStartOfDay(TimeSource.LOCAL).toInstant();
  }

  /** A claim's own id is a secret of who holds it. */
  private String uid(String unique) {
    UUID hidden = UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8));
    return hidden + "@" + URI.create(baseUrl).getHost();
  }
}
