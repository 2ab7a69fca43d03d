package fi.luukku.appointments.integration;

import fi.luukku.appointments.domain.DeskException;
import fi.luukku.appointments.domain.DeskException.Kind;
import fi.luukku.appointments.persistence.DeskExceptions;
import fi.luukku.reservations.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When staff have opened desks beside the content, by desk. Read again every two seconds at most: a
 * page that asks what is free asks the database nothing more, and another node follows soon enough.
 */
@ApplicationScoped
public class DeskOpenings {
  private static final Duration FRESH = Duration.ofSeconds(2);

  private DeskExceptions exceptions;
  private Clock clock;

  private volatile Read last = new Read(Instant.MIN, Map.of());

  private record Read(Instant until, Map<String, List<Period>> opened) {}

  protected DeskOpenings() {}

  @Inject
  public DeskOpenings(DeskExceptions exceptions, Clock clock) {
    this.exceptions = exceptions;
    this.clock = clock;
  }

  /** By the keys of desks; what is over is left out. */
  public Map<String, List<Period>> current() {
    Instant now = clock.instant();
    Read read = last;
    if (!now.isBefore(read.until())) {
      read = new Read(now.plus(FRESH), read(now));
      last = read;
    }
    return read.opened();
  }

  /** This node has changed them. */
  public void forget() {
    last = new Read(Instant.MIN, Map.of());
  }

  private Map<String, List<Period>> read(Instant now) {
    return exceptions.of(Kind.OPEN, now).stream()
        .collect(
            Collectors.groupingBy(
                DeskException::desk,
                Collectors.mapping(DeskException::time, Collectors.toUnmodifiableList())));
  }
}
