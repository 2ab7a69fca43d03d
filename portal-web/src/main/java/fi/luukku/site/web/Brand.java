package fi.luukku.site.web;

import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.LocalizedText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose portal it is: name, logo, picture and colours of {@code municipality.yaml}, read once at
 * the start. Colours in which text would be hard to read are refused: the log says which, and the
 * portal keeps its own.
 */
@ApplicationScoped
public class Brand {
  private static final Logger LOG = Logger.getLogger(Brand.class.getName());
  private static final String FILE = "municipality.yaml";

  @Inject ContentFolder folder;

  @Inject
  @ConfigProperty(name = "luukku.municipality.name")
  Optional<String> otherName;

  private Town town;
  private String stylesheet = "";

  /** Content that does not fit is told at the start, and not to the first visitor. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.fine(() -> "The portal of " + town.officialName().fi());
  }

  @PostConstruct
  void read() {
    town = folder.read(FILE, Town.class);
    try {
      stylesheet = town.brand().colours().stylesheet();
    } catch (IllegalArgumentException unreadable) {
      LOG.log(
          Level.SEVERE,
          () -> "The colours of " + FILE + " are refused: " + unreadable.getMessage());
    }
  }

  /** The short name, as people say it. */
  public LocalizedText name() {
    return otherName.map(name -> new LocalizedText(name, name, name)).orElseGet(town::name);
  }

  /** Who is behind the portal, and where they are reached. */
  Town town() {
    return town;
  }

  /** What the municipality calls itself in letters. */
  public LocalizedText officialName() {
    return town.officialName();
  }

  /** Where paper is sent. */
  public LocalizedText postalAddress() {
    return town.contact().postalAddress();
  }

  /** Path in the content folder. */
  public String logo() {
    return town.brand().logo();
  }

  /** Path in the content folder of the picture on the front page. */
  public String hero() {
    return town.brand().hero();
  }

  /** Rules that set the colours; none where they were refused. */
  public String stylesheet() {
    return stylesheet;
  }
}
