package fi.luukku.parties;

import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Which errands may be done for another, and in which role, as the municipality's content folder
 * says it. What it does not name is not allowed.
 */
@ApplicationScoped
public class MandateRules {
  private static final String FILE = "mandates.yaml";

  private ContentSnapshot<List<Rule>> rules;

  protected MandateRules() {}

  @Inject
  public MandateRules(ContentFolder folder, Clock clock) {
    this.rules = new ContentSnapshot<>(folder, clock, () -> read(folder), FILE);
  }

  /**
   * @param kind wire name of the errand's kind: {@code grant-application}
   * @param service which programme, facility, service or category it is
   */
  boolean allow(MandateRole role, String kind, String service) {
    return rules.current().stream().anyMatch(rule -> rule.allows(role, kind, service));
  }

  private static List<Rule> read(ContentFolder folder) {
    return folder.find(FILE).isEmpty() ? List.of() : folder.read(FILE, RulesFile.class).errands();
  }

  private record RulesFile(List<Rule> errands) {}

  /**
   * One line of the file.
   *
   * @param services only these; {@code null} where all of the kind
   */
  record Rule(String kind, List<String> services, List<String> roles) {
    Rule {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }

    boolean allows(MandateRole role, String asked, String service) {
      return asked.equals(kind)
          && (services == null || services.contains(service))
          && roles.contains(role.key());
    }
  }
}
