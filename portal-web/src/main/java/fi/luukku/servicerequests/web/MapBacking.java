package fi.luukku.servicerequests.web;

import fi.luukku.servicerequests.ReportCategories;
import fi.luukku.servicerequests.ReportMap;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the map of the report page starts with. */
@Named
@RequestScoped
public class MapBacking {
  @Inject ReportCategories categories;

  @Inject
  @ConfigProperty(name = "luukku.map.tiles")
  Optional<String> tiles;

  /** Centre, zoom and bounds, as the municipality gave them. */
  public ReportMap getMap() {
    return categories.map();
  }

  /** Address pattern of a tile server; empty where the municipality's own drawing is shown. */
  public String getTiles() {
    return tiles.orElse("");
  }
}
