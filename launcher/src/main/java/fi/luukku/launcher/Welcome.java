package fi.luukku.launcher;

import java.time.Duration;

/** The last block of a start: where to go, and as whom. */
final class Welcome {
  private Welcome() {}

  static String text(Site site, Duration took) {
    String portal = site.url(Door.PORTAL);
    return """

        Luukku is ready, after %s. Stop it with Ctrl-C.

          Portal      %s/
          Staff desk  %s/staff
          Bookings    %s/  (another service: the same sign-in opens and ends it)
          Mail        %s/
          Codes       %s/code  (the one-time code of the test persons, now)
          Keycloak    %s/admin/  (admin, password in %s)

          Citizens    testi.aino · testi.eino · testi.sofia · testi.y2023 · testi.huollettava      password: testi
          Staff       neuvoja.niko (adviser) · kasittelija.kaisa (handler) · avustus.anna (grants officer)
                      tilat.teemu (facilities officer) · kentta.kalle (field worker) · johtaja.jaana (manager)
                      paakayttaja.paavo (administrator)                      password: testi, and a one-time code

          These persons do not exist, and this installation is for looking and testing only.
        """
        .formatted(
            Story.seconds(took),
            portal,
            portal,
            site.url(Door.BOOKINGS),
            site.url(Door.MAIL),
            site.url(Door.MAIL),
            site.url(Door.KEYCLOAK),
            site.data().root().resolve("secrets/keycloak-admin-password"));
  }
}
