package fi.luukku.formbuilder;

import fi.luukku.formbuilder.persistence.PublishedVersions;
import fi.luukku.formbuilder.persistence.PublishedVersions.Name;
import fi.luukku.formbuilder.persistence.PublishedVersions.Row;
import fi.luukku.forms.FormShelf;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What officials have published, read from the database once: a version never changes. That there
 * are more than this node knows, their number tells, which {@link ShelfLoop} asks for again and
 * again; a version that is asked for by its number and is not known is looked for at once.
 */
@ApplicationScoped
public class PublishedShelf implements FormShelf {
  private static final Logger LOG = Logger.getLogger(PublishedShelf.class.getName());

  @Inject private PublishedVersions versions;

  /** Empty where a row is no sound definition: it is not read again. */
  private volatile Map<Name, Optional<FormDefinition>> known;

  @Override
  public List<FormDefinition> all() {
    Map<Name, Optional<FormDefinition>> now = known == null ? lookAgain() : known;
    return now.values().stream().flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<FormDefinition> find(String key, int version) {
    Name name = new Name(key, version);
    Optional<FormDefinition> found = known == null ? null : known.get(name);
    return found == null ? lookAgain().getOrDefault(name, Optional.empty()) : found;
  }

  /** Reads what was published since; gives all that is known then. */
  synchronized Map<Name, Optional<FormDefinition>> lookAgain() {
    Map<Name, Optional<FormDefinition>> before = known == null ? Map.of() : known;
    if (known != null && versions.count() == before.size()) {
      return before;
    }
    Map<Name, Optional<FormDefinition>> now = new LinkedHashMap<>();
    for (Name name : versions.names()) {
      now.put(name, before.containsKey(name) ? before.get(name) : read(name));
    }
    known = now;
    return now;
  }

  private Optional<FormDefinition> read(Name name) {
    return versions.find(name.key(), name.version()).flatMap(PublishedShelf::definition);
  }

  private static Optional<FormDefinition> definition(Row row) {
    if (!Sha256.hex(row.content().getBytes(StandardCharsets.UTF_8)).equals(row.sha256())) {
      LOG.log(Level.SEVERE, "Form {0} is not what was published.", row.key());
      return Optional.empty();
    }
    try {
      return Optional.of(FormSketch.read(row.content()).definition());
    } catch (DefinitionRefused refused) {
      LOG.log(Level.SEVERE, "A published form cannot be read any more.", refused);
      return Optional.empty();
    }
  }
}
