package fi.luukku.identity.domain;

import fi.luukku.identity.AssuranceLevel;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code acr} of a sign-in is worth. An allow-list: a value that is not on it is worth
 * nothing. Test levels count only outside production.
 */
public final class Assurance {
  /** REFEDS Multi-Factor Authentication Profile: what staff sign in with. */
  public static final String SECOND_FACTOR = "https://refeds.org/profile/mfa";

  private static final String FTN = "http://ftn.ficora.fi/2017/";
  private static final String EIDAS = "http://eidas.europa.eu/LoA/";

  private static final Map<String, AssuranceLevel> REAL =
      Map.of(
          FTN + "loa2", AssuranceLevel.SUBSTANTIAL,
          FTN + "loa3", AssuranceLevel.HIGH,
          EIDAS + "substantial", AssuranceLevel.SUBSTANTIAL,
          EIDAS + "high", AssuranceLevel.HIGH);

  private static final Map<String, AssuranceLevel> TEST =
      Map.of(
          FTN + "loatest2", AssuranceLevel.SUBSTANTIAL,
          FTN + "loatest3", AssuranceLevel.HIGH);

  private Assurance() {}

  public static Optional<AssuranceLevel> of(String acr, boolean production) {
    AssuranceLevel real = REAL.get(acr);
    if (real != null) {
      return Optional.of(real);
    }
    return production ? Optional.empty() : Optional.ofNullable(TEST.get(acr));
  }

  /**
   * What to ask a provider for.
   *
   * @param usual what is asked for at a usual sign-in; empty asks for nothing
   * @param level what is needed beyond it
   */
  public static String asking(String usual, AssuranceLevel level, boolean production) {
    boolean more = !of(usual, production).orElse(AssuranceLevel.SUBSTANTIAL).isAtLeast(level);
    return more ? FTN + (production ? "loa3" : "loatest3") : usual;
  }

  /** What a citizen's sign-in asks for where the configuration names nothing else. */
  public static String usual(boolean production) {
    return FTN + (production ? "loa2" : "loatest2");
  }
}
