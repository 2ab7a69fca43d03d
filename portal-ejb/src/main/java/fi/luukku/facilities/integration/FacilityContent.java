package fi.luukku.facilities.integration;

import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.ResourceRegister;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The facilities as the content folder describes them, with the opening hours that some take from
 * an address; they and their parts are resources.
 */
@ApplicationScoped
public class FacilityContent {
  private ContentFolder folder;
  private ResourceRegister register;
  private ReadHours hours;
  private ContentSnapshot<Content> snapshot;
  private volatile Shown shown;

  private final AtomicLong editions = new AtomicLong();

  private record Content(List<FacilityKind> kinds, List<FacilityOffering> offerings) {}

  /** The content under hours that were read; both are other objects when they are others. */
  private record Shown(
      long edition,
      Content content,
      Map<String, OpeningHours> read,
      List<FacilityOffering> offerings) {
    private boolean isOf(Content otherContent, Map<String, OpeningHours> otherHours) {
      return content == otherContent && read == otherHours;
    }
  }

  protected FacilityContent() {}

  @Inject
  public FacilityContent(
      ContentFolder folder, ResourceRegister register, ReadHours hours, Clock clock) {
    this.folder = folder;
    this.register = register;
    this.hours = hours;
    this.snapshot =
        new ContentSnapshot<>(
            folder, clock, this::read, FacilityFiles.FACILITIES, FacilityFiles.QUEUES);
  }

  /** Another one with each reading of the files, and with other opening hours from an address. */
  public long edition() {
    return shown().edition();
  }

  public List<FacilityKind> kinds() {
    return shown().content().kinds();
  }

  public List<FacilityOffering> all() {
    return shown().offerings();
  }

  public Optional<FacilityOffering> find(String key) {
    return all().stream().filter(one -> one.facility().key().equals(key)).findFirst();
  }

  /** Whether any facility takes its opening hours from an address. */
  public boolean takesHours() {
    return all().stream().anyMatch(one -> one.hoursFrom().isPresent());
  }

  private Shown shown() {
    Content content = snapshot.current();
    Map<String, OpeningHours> read = hours.current();
    Shown known = shown;
    return known != null && known.isOf(content, read) ? known : show(content, read);
  }

  private synchronized Shown show(Content content, Map<String, OpeningHours> read) {
    if (shown == null || !shown.isOf(content, read)) {
      shown =
          new Shown(
              editions.incrementAndGet(),
              content,
              read,
              content.offerings().stream().map(one -> opening(one, read)).toList());
    }
    return shown;
  }

  private static FacilityOffering opening(FacilityOffering one, Map<String, OpeningHours> read) {
    return one.hoursFrom()
        .flatMap(any -> Optional.ofNullable(read.get(one.facility().key())))
        .map(one::opening)
        .orElse(one);
  }

  private Content read() {
    FacilityReader reader = new FacilityReader(folder);
    Content content = new Content(reader.kinds(), reader.offerings());
    register.keep(reader.resources());
    return content;
  }
}
