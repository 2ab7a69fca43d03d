package fi.luukku.facilities.integration;

import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.reservations.ResourceRegister;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The facilities as the content folder describes them; they and their parts are resources. */
@ApplicationScoped
public class FacilityContent {
  private ContentFolder folder;
  private ResourceRegister register;
  private ContentSnapshot<Content> snapshot;

  private final AtomicLong readings = new AtomicLong();

  private record Content(
      long edition, List<FacilityKind> kinds, List<FacilityOffering> offerings) {}

  protected FacilityContent() {}

  @Inject
  public FacilityContent(ContentFolder folder, ResourceRegister register, Clock clock) {
    this.folder = folder;
    this.register = register;
    this.snapshot =
        new ContentSnapshot<>(
            folder, clock, this::read, FacilityFiles.FACILITIES, FacilityFiles.QUEUES);
  }

  /** Another one with each reading of the files. */
  public long edition() {
    return snapshot.current().edition();
  }

  public List<FacilityKind> kinds() {
    return snapshot.current().kinds();
  }

  public List<FacilityOffering> all() {
    return snapshot.current().offerings();
  }

  public Optional<FacilityOffering> find(String key) {
    return all().stream().filter(one -> one.facility().key().equals(key)).findFirst();
  }

  private Content read() {
    FacilityReader reader = new FacilityReader(folder);
    Content content = new Content(readings.incrementAndGet(), reader.kinds(), reader.offerings());
    register.keep(reader.resources());
    return content;
  }
}
