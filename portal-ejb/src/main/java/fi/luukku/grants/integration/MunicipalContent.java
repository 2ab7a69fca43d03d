package fi.luukku.grants.integration;

import fi.luukku.grants.GrantProgramme;
import fi.luukku.shared.ContentFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The programmes in the municipality's content folder. Read again when the file has changed: a
 * request sees one reading, old or new.
 */
@ApplicationScoped
public class MunicipalContent {
  private static final String FILE = "grants.yaml";

  @Inject ContentFolder folder;

  private volatile Reading latest = new Reading(-1, List.of());

  /** In the order of the file. */
  public List<GrantProgramme> programmes() {
    long changed = folder.lastChanged(FILE);
    if (latest.changed() != changed) {
      latest = new Reading(changed, folder.read(FILE, GrantsFile.class).grants());
    }
    return latest.programmes();
  }

  private record Reading(long changed, List<GrantProgramme> programmes) {}

  private record GrantsFile(List<GrantProgramme> grants) {}
}
