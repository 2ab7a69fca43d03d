package fi.luukku.reservations;

import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which resources there are. */
@Stateless
@PermitAll
public class ResourceRegister {
  private Resources resources;

  protected ResourceRegister() {}

  @Inject
  public ResourceRegister(Resources resources) {
    this.resources = resources;
  }

  /**
   * Makes sure that these exist; wholes stand before their parts. For start-up and for content that
   * has changed: known ones stay as they are, none is ever removed, since bookings may name it.
   */
  public void keep(List<ResourceDefinition> definitions) {
    resources.add(definitions);
  }
}
