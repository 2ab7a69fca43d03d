package fi.luukku.parties;

import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which errands may be done for another, and in which role, as the municipality's content folder
 * says it. What it does not name is not allowed.
 */
@ApplicationScoped
public class MandateRules {
  private static final String FILE = "mandates.yaml";

  private ContentSnapshot<RulesFile> rules;

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
    return rules.current().errands().stream().anyMatch(rule -> rule.allows(role, kind, service));
  }

  /** Whether any errand of a kind may be done in a role. */
  boolean allowSome(MandateRole role, String kind) {
    return rules.current().errands().stream().anyMatch(rule -> rule.isOf(role, kind));
  }

  /** What somebody is here who is that in the trade register, as Suomi.fi's codes name it. */
  Optional<MandateRole> roleOf(Set<String> codes) {
    return rules.current().suomiFi().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(codes::contains))
        .flatMap(entry -> MandateRole.of(entry.getKey()).stream())
        .filter(MandateRole.ofOrganisations()::contains)
        .min(Comparator.naturalOrder());
  }

  private static RulesFile read(ContentFolder folder) {
    return folder.find(FILE).isEmpty()
        ? new RulesFile(List.of(), Map.of())
        : folder.read(FILE, RulesFile.class);
  }

  private record RulesFile(List<Rule> errands, Map<String, List<String>> suomiFi) {
    RulesFile {
      errands = errands == null ? List.of() : List.copyOf(errands);
      suomiFi = suomiFi == null ? Map.of() : Map.copyOf(suomiFi);
    }
  }

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
      return isOf(role, asked) && (services == null || services.contains(service));
    }

    boolean isOf(MandateRole role, String asked) {
      return asked.equals(kind) && roles.contains(role.key());
    }
  }
}
