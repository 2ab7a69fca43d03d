package fi.luukku.launcher;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file {@code endpoints.properties} in the data folder: where everything answers, for tests and
 * scripts. Written when ready, and again when a part was started anew.
 */
final class Endpoints {
  static final String FILE = "endpoints.properties";

  private Endpoints() {}

  static void write(Site site) {
    Map<String, String> lines = new TreeMap<>();
    lines.put("portal.url", site.url(Door.PORTAL));
    lines.put("keycloak.url", site.url(Door.KEYCLOAK));
    lines.put("bookings.url", site.url(Door.BOOKINGS));
    lines.put("authorizations.url", site.url(Door.AUTHORIZATIONS));
    lines.put("mail.url", site.url(Door.MAIL));
    Map<String, String> settings = PortalSettings.of(site);
    lines.put("smtp.url", settings.get(Outside.SMTP));
    lines.put("oidc.issuer", settings.get(Outside.ISSUER));
    lines.put("oidc.staff.issuer", settings.get(Outside.STAFF_ISSUER));
    lines.put("amqp.url", settings.get(Outside.BROKER));
    lines.put("amqp.user", settings.get("LUUKKU_BROKER_USER"));
    lines.put("amqp.password", settings.get("LUUKKU_BROKER_PASSWORD"));
    lines.put("backoffice.key", settings.get("LUUKKU_BACKOFFICE_KEY"));
    lines.put("db.url", settings.get(Outside.DATABASE));
    lines.put("db.user", settings.get("LUUKKU_DB_USER"));
    lines.put("db.password", settings.get("LUUKKU_DB_PASSWORD"));
    lines.put("pid.launcher", String.valueOf(ProcessHandle.current().pid()));
    site.ledger()
        .pids()
        .forEach(
            (name, pid) ->
                lines.put("pid." + name.toLowerCase(java.util.Locale.ROOT), String.valueOf(pid)));
    String text =
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Private.write(site.data().root().resolve(FILE), text);
    } catch (IOException e) {
      throw new Trouble("Could not write " + FILE + ": " + e.getMessage() + ".", e);
    }
  }
}
