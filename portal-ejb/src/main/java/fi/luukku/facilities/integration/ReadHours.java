package fi.luukku.facilities.integration;

import fi.luukku.facilities.domain.UnusableHours;
import fi.luukku.facilities.persistence.HoursSources;
import fi.luukku.reservations.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The opening hours that were read from addresses, by whichever node, as this node last saw them.
 * Requests never wait for the database here.
 */
@ApplicationScoped
public class ReadHours {
  private static final Logger LOG = Logger.getLogger(ReadHours.class.getName());

  private HoursSources sources;
  private volatile Seen seen = new Seen(Map.of(), Map.of());

  private record Seen(Map<String, Long> revisions, Map<String, OpeningHours> hours) {}

  protected ReadHours() {}

  @Inject
  public ReadHours(HoursSources sources) {
    this.sources = sources;
  }

  /** By facility. The same map until there are others. */
  public Map<String, OpeningHours> current() {
    return seen.hours();
  }

  /** Looks whether there are others. */
  public synchronized void look() {
    if (sources.revisions().equals(seen.revisions())) {
      return;
    }
    Map<String, Long> revisions = new HashMap<>();
    Map<String, OpeningHours> hours = new HashMap<>();
    for (HoursSources.Kept one : sources.kept()) {
      revisions.put(one.facility(), one.revision());
      read(one).ifPresent(read -> hours.put(one.facility(), read));
    }
    seen = new Seen(Map.copyOf(revisions), Map.copyOf(hours));
  }

  /** Empty where another version of the portal took what this one does not: the content holds. */
  private static Optional<OpeningHours> read(HoursSources.Kept kept) {
    try {
      return Optional.of(HoursReader.read(kept.hours()).hours());
    } catch (UnusableHours unusable) {
      LOG.log(
          Level.WARNING,
          "Kept opening hours of {0} cannot be read: {1} {2}",
          new Object[] {kept.facility(), unusable.why(), unusable.place()});
      return Optional.empty();
    }
  }
}
