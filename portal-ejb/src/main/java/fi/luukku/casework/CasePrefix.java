package fi.luukku.casework;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The letters before the year in case numbers: {@code caseNumberPrefix} of {@code
 * municipality.yaml}, or {@code luukku.case.prefix} where that is told.
 */
@ApplicationScoped
public class CasePrefix {
  private static final String FILE = "municipality.yaml";

  private ContentSnapshot<String> content;
  private Optional<String> other;

  protected CasePrefix() {}

  @Inject
  public CasePrefix(
      ContentFolder folder,
      Clock clock,
      @ConfigProperty(name = "luukku.case.prefix") Optional<String> other) {
    this.other = other.map(CasePrefix::fit);
    this.content =
        new ContentSnapshot<>(
            folder,
            clock,
            () -> fit(folder.read(FILE, Municipality.class).caseNumberPrefix()),
            FILE);
  }

  public String current() {
    return other.orElseGet(content::current);
  }

  private static String fit(String prefix) {
    if (!CaseNumber.isPrefix(prefix)) {
      throw new IllegalArgumentException(
          "The letters before case numbers (caseNumberPrefix of "
              + FILE
              + ") are one to four capitals A to Z, and not "
              + prefix
              + ".");
    }
    return prefix;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Municipality(String caseNumberPrefix) {}
}
