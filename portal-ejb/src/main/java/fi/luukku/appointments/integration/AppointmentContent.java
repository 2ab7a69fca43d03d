package fi.luukku.appointments.integration;

import fi.luukku.appointments.domain.Offering;
import fi.luukku.forms.PublishedForms;
import fi.luukku.reservations.ResourceRegister;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The appointment services as the content folder describes them; their desks are resources. */
@ApplicationScoped
public class AppointmentContent {
  private ContentFolder folder;
  private ResourceRegister register;
  private PublishedForms forms;
  private DeskOpenings openings;
  private ContentSnapshot<List<Offering>> snapshot;

  protected AppointmentContent() {}

  @Inject
  public AppointmentContent(
      ContentFolder folder,
      ResourceRegister register,
      PublishedForms forms,
      DeskOpenings openings,
      Clock clock) {
    this.folder = folder;
    this.register = register;
    this.forms = forms;
    this.openings = openings;
    this.snapshot =
        new ContentSnapshot<>(
            folder,
            clock,
            this::read,
            AppointmentFiles.APPOINTMENTS,
            AppointmentFiles.SERVICE_POINTS);
  }

  public List<Offering> all() {
    return snapshot.current();
  }

  /** One of them, as the content says: enough for who has his time already. */
  public Optional<Offering> findWritten(String serviceKey) {
    return all().stream().filter(one -> one.service().key().equals(serviceKey)).findFirst();
  }

  /** One of them, with the times at which staff have opened its desks beside the content. */
  public Optional<Offering> find(String serviceKey) {
    return findWritten(serviceKey).map(one -> one.alsoOpen(openings.current()));
  }

  private List<Offering> read() {
    AppointmentReader reader = new AppointmentReader(folder, forms);
    List<Offering> offerings = reader.offerings();
    register.keep(reader.resources());
    return offerings;
  }
}
