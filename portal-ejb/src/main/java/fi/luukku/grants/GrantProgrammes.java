package fi.luukku.grants;

import fi.luukku.grants.integration.MunicipalContent;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be applied for. Everybody may read it; it comes from the content folder. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GrantProgrammes {
  @Inject MunicipalContent content;
  @Inject Clock clock;

  /**
   * A programme as it stands now.
   *
   * @param open the round that takes applications now
   * @param next else the next one, where it is known
   * @param continuous whether applications are decided one by one, as they come
   */
  public record Standing(
      GrantProgramme programme,
      Optional<ApplicationRound> open,
      Optional<ApplicationRound> next,
      boolean continuous) {}

  /** In the order that the municipality gave them. */
  public List<Standing> all() {
    return content.programmes().stream().map(this::standing).toList();
  }

  /**
   * @throws NotFound where no programme has this key
   */
  public Standing get(String key) {
    return find(key).map(this::standing).orElseThrow(NotFound::new);
  }

  public Optional<GrantProgramme> find(String key) {
    return content.programmes().stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private Standing standing(GrantProgramme programme) {
    Instant now = clock.instant();
    Optional<ApplicationRound> open = programme.openRound(now);
    LocalDate today = LocalDate.ofInstant(now, TimeSource.LOCAL);
    return new Standing(
        programme,
        open,
        programme.nextRound(now),
        open.filter(round -> programme.decidesAsItGoes(round, today)).isPresent());
  }
}
