package fi.luukku.servicerequests.integration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.casework.NobodyElseSigns;
import fi.luukku.forms.PublishedForms;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.ReportMap;
import fi.luukku.servicerequests.ReportQuestions;
import fi.luukku.servicerequests.domain.MunicipalArea;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the municipality's content folder says about reports. Read again when a file has changed: a
 * request sees one reading, old or new, never half of each; one that does not fit is not taken.
 */
@ApplicationScoped
public class MunicipalContent {
  private static final String CATEGORIES = "service-requests.yaml";
  private static final String MUNICIPALITY = "municipality.yaml";

  private ContentFolder folder;
  private PublishedForms forms;
  private ContentSnapshot<Reading> snapshot;

  protected MunicipalContent() {}

  @Inject
  public MunicipalContent(ContentFolder folder, PublishedForms forms, Clock clock) {
    this.folder = folder;
    this.forms = forms;
    this.snapshot = new ContentSnapshot<>(folder, clock, this::read, CATEGORIES, MUNICIPALITY);
  }

  /** In the order of the file. */
  public List<ReportCategory> categories() {
    return reading().categories();
  }

  public MunicipalArea area() {
    return reading().map().bounds();
  }

  /** Where the map starts, and how far it goes. */
  public ReportMap map() {
    MapFacts map = reading().map();
    MunicipalArea area = map.bounds();
    return new ReportMap(
        map.lat(),
        map.lon(),
        map.zoom(),
        map.minZoom(),
        map.maxZoom(),
        area.south(),
        area.west(),
        area.north(),
        area.east());
  }

  /** The map's features, GeoJSON; empty where the municipality has none of its own. */
  public Optional<Path> mapFeatures() {
    return Optional.ofNullable(reading().map().data()).flatMap(folder::find);
  }

  /** How the features are drawn: YAML, see docs/guide/content.md. */
  public Map<?, ?> mapStyle() {
    return Optional.ofNullable(reading().map().style())
        .<Map<?, ?>>map(file -> folder.read(file, Map.class))
        .orElse(Map.of());
  }

  private Reading reading() {
    return snapshot.current();
  }

  private Reading read() {
    forms
        .findLatest(ReportQuestions.FORM)
        .ifPresent(form -> NobodyElseSigns.checked(CATEGORIES, form));
    return new Reading(
        folder.read(CATEGORIES, CategoriesFile.class).serviceRequests(),
        folder.read(MUNICIPALITY, MunicipalityFile.class).map());
  }

  private record Reading(List<ReportCategory> categories, MapFacts map) {}

  private record CategoriesFile(List<ReportCategory> serviceRequests) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record MunicipalityFile(MapFacts map) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record MapFacts(
      double lat,
      double lon,
      int zoom,
      int minZoom,
      int maxZoom,
      MunicipalArea bounds,
      String data,
      String style) {}
}
