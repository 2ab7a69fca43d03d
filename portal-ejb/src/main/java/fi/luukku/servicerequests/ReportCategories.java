package fi.luukku.servicerequests;

import fi.luukku.servicerequests.integration.MunicipalContent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be reported. Everybody may read it; it comes from the content folder, not the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportCategories {
  @Inject MunicipalContent content;

  /** In the order that the municipality gave them. */
  public List<ReportCategory> all() {
    return content.categories();
  }

  /**
   * @throws CategoryUnknown where no category has this key
   */
  public ReportCategory get(String key) {
    return find(key).orElseThrow(CategoryUnknown::new);
  }

  public Optional<ReportCategory> find(String key) {
    return content.categories().stream().filter(category -> category.key().equals(key)).findFirst();
  }

  /** Where the map of the municipality starts, and how far it goes. */
  public ReportMap map() {
    return content.map();
  }

  /** The map's features, GeoJSON; empty where the municipality has none of its own. */
  public Optional<Path> mapFeatures() {
    return content.mapFeatures();
  }

  /** How the features are drawn. */
  public Map<?, ?> mapStyle() {
    return content.mapStyle();
  }
}
