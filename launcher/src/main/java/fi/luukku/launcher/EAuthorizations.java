package fi.luukku.launcher;

import fi.luukku.launcher.authorizations.Setting;
import fi.luukku.launcher.authorizations.Simulator;
import java.io.IOException;
import java.util.Map;

/**
 * The simulated Suomi.fi e-Authorizations and, beside it, the simulated register of organisations,
 * and how the portal speaks to them.
 */
final class EAuthorizations {
  private EAuthorizations() {}

  static void start(Site site) {
    try {
      Simulator.open(setting(site), site.software().part("look"));
    } catch (IOException e) {
      throw new Trouble("The e-Authorizations could not be opened: " + e.getMessage() + ".", e);
    }
    site.story().tell("Authorizations", "ready");
  }

  /** What the portal is told. */
  static Map<String, String> settings(Site site) {
    Setting setting = setting(site);
    return Map.of(
        "LUUKKU_ORGANISATIONS_URL",
        site.url(Door.AUTHORIZATIONS) + "/ytj/v3",
        Outside.AUTHORIZATIONS,
        site.url(Door.AUTHORIZATIONS),
        "LUUKKU_AUTHORIZATIONS_CLIENT_ID",
        Setting.CLIENT,
        "LUUKKU_AUTHORIZATIONS_KEY",
        setting.key(),
        "LUUKKU_AUTHORIZATIONS_OAUTH_SECRET",
        setting.oauthSecret(),
        "LUUKKU_AUTHORIZATIONS_REST_CLIENT_ID",
        Setting.REST_CLIENT,
        "LUUKKU_AUTHORIZATIONS_REST_KEY",
        setting.restKey());
  }

  private static Setting setting(Site site) {
    return new Setting(
        site.port(Door.AUTHORIZATIONS),
        site.url(Door.PORTAL) + "/on-behalf/chosen/",
        Private.password(site.data(), "authorizations-key"),
        Private.password(site.data(), "authorizations-rest-key"),
        Private.password(site.data(), "authorizations-oauth-secret"));
  }
}
