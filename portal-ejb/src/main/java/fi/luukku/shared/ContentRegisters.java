package fi.luukku.shared;

import fi.luukku.forms.definition.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists that forms let one choose from, in the municipality's content folder. Read again when the
 * file has changed; a list that is gone from it offers nothing.
 */
@ApplicationScoped
public class ContentRegisters {
  private static final String FILE = "registers.yaml";

  @Inject ContentFolder folder;

  private volatile Reading latest = new Reading(-1, Map.of());

  /** The register of a name; empty where the content has none. */
  public Optional<Register> find(String name) {
    return read().containsKey(name) ? Optional.of(new Named(this, name)) : Optional.empty();
  }

  private List<Line> lines(String name) {
    return read().getOrDefault(name, List.of());
  }

  private Map<String, List<Line>> read() {
    long changed = folder.lastChanged(FILE);
    if (latest.changed() != changed) {
      Map<String, List<Line>> registers =
          folder.find(FILE).isPresent()
              ? folder.read(FILE, RegistersFile.class).registers()
              : Map.of();
      latest = new Reading(changed, registers);
    }
    return latest.registers();
  }

  private record Named(ContentRegisters content, String name) implements Register {
    @Override
    public List<Entry> offered() {
      return content.lines(name).stream().filter(Line::isOffered).map(Line::entry).toList();
    }

    @Override
    public Optional<Entry> find(String key) {
      return content.lines(name).stream()
          .filter(line -> line.key().equals(key))
          .findFirst()
          .map(Line::entry);
    }
  }

  private record Reading(long changed, Map<String, List<Line>> registers) {}

  private record RegistersFile(Map<String, List<Line>> registers) {}

  private record Line(String key, Map<String, String> name, Optional<Boolean> offered) {
    private Line {
      name = Map.copyOf(name);
      offered = offered == null ? Optional.empty() : offered;
    }

    private boolean isOffered() {
      return offered.orElse(true);
    }

    private Register.Entry entry() {
      return new Register.Entry(key, name);
    }
  }
}
