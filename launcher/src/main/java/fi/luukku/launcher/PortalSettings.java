package fi.luukku.launcher;

import java.util.Map;
import java.util.TreeMap;

/** What the portal is told by its environment, as the deployment guide lists it. */
final class PortalSettings {
  private PortalSettings() {}

  static Map<String, String> of(Site site) {
    MariaDb database = new MariaDb(site);
    Broker broker = new Broker(site);
    Map<String, String> settings = new TreeMap<>();
    settings.put(Outside.DATABASE, database.url());
    settings.put("LUUKKU_DB_USER", MariaDb.USER);
    settings.put("LUUKKU_DB_PASSWORD", database.password());
    settings.put(Outside.BROKER, broker.url());
    settings.put("LUUKKU_BROKER_USER", Broker.USER);
    settings.put("LUUKKU_BROKER_PASSWORD", broker.password());
    settings.put(Outside.ISSUER, site.url(Door.KEYCLOAK) + Keycloak.CITIZENS);
    settings.put(Outside.STAFF_ISSUER, site.url(Door.KEYCLOAK) + Keycloak.STAFF);
    if (!site.outside().has(Outside.ISSUER)) {
      // The simulated Suomi.fi knows test persons only.
      settings.put("LUUKKU_PRODUCTION", "false");
    }
    if (site.outside().simulatesAuthorizations()) {
      settings.putAll(EAuthorizations.settings(site));
    }
    settings.put(Outside.SMTP, "smtp://" + Door.HOST + ":" + site.port(Door.SMTP));
    settings.put("LUUKKU_SMS_URL", site.url(Door.MAIL) + TextCatcher.PATH);
    settings.put("LUUKKU_SMS_KEY", TextCatcher.key(site));
    settings.put("LUUKKU_BASE_URL", site.url(Door.PORTAL));
    settings.put("LUUKKU_CONTENT_DIR", site.software().part("content").toString());
    settings.put("LUUKKU_DOCUMENTS_DIR", site.data().folder("documents").toString());
    settings.put("LUUKKU_BACKOFFICE_KEY", Private.password(site.data(), "backoffice-key"));
    settings.put("LUUKKU_SECRET_KEY", Private.key(site.data(), "secret-key"));
    // What the person set for a real part, or for the portal itself, has the last word.
    site.outside().environment().forEach((name, value) -> overrule(settings, name, value));
    return settings;
  }

  private static void overrule(Map<String, String> settings, String name, String value) {
    if (name.startsWith("LUUKKU_") && !value.isBlank()) {
      settings.put(name, value);
    }
  }
}
