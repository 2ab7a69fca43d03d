package fi.luukku.calendars;

import fi.luukku.calendars.domain.BusySource;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.calendars.integration.BusyReader;
import fi.luukku.calendars.integration.CalendarFetch;
import fi.luukku.calendars.persistence.BusySources;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.OutsideClosures;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fetches one outside calendar that is due, and replaces the closures that it made, in one
 * transaction and outside of the one in which it was chosen. What cannot be taken changes nothing
 * but what staff are told.
 */
@ApplicationScoped
class FetchRound {
  private static final Logger LOG = Logger.getLogger(FetchRound.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(30);

  @Inject private BusySources sources;
  @Inject private SealedAddresses addresses;
  @Inject private CalendarFetch fetch;
  @Inject private UnitResources resources;
  @Inject private OutsideClosures closures;
  @Inject private ClaimTransaction transaction;
  @Inject private Clock clock;

  /** Whether there was one to fetch. */
  boolean run() {
    Optional<BusySource> due = transaction.call(() -> sources.takeDue(clock.instant(), PAUSE));
    due.ifPresent(this::take);
    return due.isPresent();
  }

  private void take(BusySource source) {
    try {
      URI address = addresses.open(source).orElseThrow(() -> new Unusable(BusyFailure.NOT_ALLOWED));
      List<Period> busy = BusyReader.read(fetch.fetch(address), window(source));
      transaction.call(() -> close(source, busy));
    } catch (Unusable unusable) {
      LOG.log(
          Level.INFO,
          "An outside calendar of {0} was not taken: {1}",
          new Object[] {source.resource(), unusable.why()});
      transaction.call(() -> failed(source, unusable.why()));
    }
  }

  /** From now to the last day that the resource can be had; nothing where it is offered no more. */
  private Period window(BusySource source) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    int days = resources.find(source.resource()).map(one -> one.daysAhead()).orElse(0);
    return new Period(
        now,
        TimeSource.today(clock).plusDays(days + 1L).atStartOfDay(TimeSource.LOCAL).toInstant());
  }

  private boolean close(BusySource source, List<Period> busy) {
    if (!sources.lock(source.id())) {
      return false;
    }
    sources.taken(
        source.id(),
        busy.size(),
        closures.replace(source.owner(), source.resource(), busy),
        clock.instant());
    return true;
  }

  private boolean failed(BusySource source, BusyFailure why) {
    sources.failed(source.id(), why, clock.instant());
    return true;
  }
}
