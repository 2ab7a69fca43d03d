package fi.luukku.servicerequests.integration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.domain.MunicipalArea;
import fi.luukku.shared.ContentFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What the municipality's content folder says about reports. Read again when a file has changed: a
 * request sees one reading, old or new, never half of each.
 */
@ApplicationScoped
public class MunicipalContent {
  private static final String CATEGORIES = "service-requests.yaml";
  private static final String MUNICIPALITY = "municipality.yaml";

  @Inject ContentFolder folder;

  private volatile Reading latest = new Reading(-1, List.of(), null);

  /** In the order of the file. */
  public List<ReportCategory> categories() {
    return reading().categories();
  }

  public MunicipalArea area() {
    return reading().area();
  }

  private Reading reading() {
    long changed = folder.lastChanged(CATEGORIES, MUNICIPALITY);
    if (latest.changed() != changed) {
      latest =
          new Reading(
              changed,
              folder.read(CATEGORIES, CategoriesFile.class).serviceRequests(),
              folder.read(MUNICIPALITY, MunicipalityFile.class).map().bounds());
    }
    return latest;
  }

  private record Reading(long changed, List<ReportCategory> categories, MunicipalArea area) {}

  private record CategoriesFile(List<ReportCategory> serviceRequests) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record MunicipalityFile(MapFacts map) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record MapFacts(MunicipalArea bounds) {}
}
