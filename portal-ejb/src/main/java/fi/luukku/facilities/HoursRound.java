package fi.luukku.facilities;

import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HoursSource;
import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.integration.HoursFetch;
import fi.luukku.facilities.integration.HoursReader.Reading;
import fi.luukku.facilities.integration.ReadHours;
import fi.luukku.facilities.persistence.HoursSources;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.Contradictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the opening hours of one facility that are due, outside of the transaction in which it was
 * chosen. What cannot be taken as a whole changes nothing but what staff are told; nor does it
 * touch what is booked.
 */
@ApplicationScoped
class HoursRound {
  private static final Logger LOG = Logger.getLogger(HoursRound.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(30);

  @Inject private FacilityContent content;
  @Inject private HoursSources sources;
  @Inject private HoursFetch fetch;
  @Inject private ReadHours hours;
  @Inject private ClaimTransaction transaction;
  @Inject private Clock clock;

  /** Whether there was one to read. */
  boolean run() {
    Optional<HoursSource> due =
        transaction.call(
            () -> {
              keepAddresses(clock.instant());
              return sources.takeDue(clock.instant(), PAUSE);
            });
    due.ifPresent(this::take);
    return due.isPresent();
  }

  private void keepAddresses(Instant now) {
    Map<String, HoursSource> known = sources.all();
    for (FacilityOffering one : content.all()) {
      String key = one.facility().key();
      one.hoursFrom()
          .map(URI::toString)
          .filter(address -> isNew(Optional.ofNullable(known.get(key)), address))
          .ifPresent(address -> sources.keep(key, address, now));
    }
  }

  private static boolean isNew(Optional<HoursSource> known, String address) {
    return known.filter(source -> source.address().equals(address)).isEmpty();
  }

  /** Of a facility that the content names no more, nothing is asked. */
  private void take(HoursSource source) {
    Optional<FacilityOffering> offering =
        content.find(source.facility()).filter(one -> one.hoursFrom().isPresent());
    if (offering.isEmpty()) {
      return;
    }
    try {
      Reading reading = fetch.fetch(offering.get().hoursFrom().get());
      mustFit(offering.get().opening(reading.hours()));
      transaction.call(() -> taken(source, reading));
      hours.look();
    } catch (UnusableHours unusable) {
      tell(source, unusable);
      transaction.call(() -> failed(source, unusable));
    }
  }

  private static void mustFit(FacilityOffering read) {
    if (!Contradictions.in(read.bookable(read.facility().whole())).isEmpty()) {
      throw new UnusableHours(HoursFailure.TOO_SHORT, "");
    }
  }

  private static void tell(HoursSource source, UnusableHours unusable) {
    if (!source.failedBy(unusable)) {
      LOG.log(
          Level.WARNING,
          "Opening hours of {0} were not taken: {1} {2}",
          new Object[] {source.facility(), unusable.why(), unusable.place()});
    }
  }

  private boolean taken(HoursSource source, Reading reading) {
    sources.taken(source.facility(), reading.text(), clock.instant());
    return true;
  }

  private boolean failed(HoursSource source, UnusableHours unusable) {
    sources.failed(source.facility(), unusable, clock.instant());
    return true;
  }
}
