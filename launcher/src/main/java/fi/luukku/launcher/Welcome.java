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
          Codes       %s/code  (the one-time code of all test persons, now)
          Keycloak    %s/admin/  (admin, password in %s)

          Citizens    testi.aino · testi.eino · testi.sofia · testi.y2023 · testi.huollettava      password: testi
          For others  from the page "My matters" (/my), by a simulated Suomi.fi e-Authorizations:
                      testi.aino    her child Onni (testi.huollettava)
                      testi.eino    Mallin Voimistelijat ry and Koehenkilön Konepaja Oy;
                                    not Entisten Jäsenten Tuki ry: a mere member
          Staff       johtaja.jaana (manager)            all queues
                      neuvoja.niko (adviser)             advice, early-education, culture
                      kasittelija.kaisa (handler)        building, green
                      avustus.anna (grants officer)      grants
                      tilat.teemu (facilities officer)   facilities
                      kentta.kalle (field worker)        streets, green
                      lomake.leena, lomake.lauri         make forms, and publish each other's
                      paakayttaja.paavo (administrator)  all queues, and everybody's sign-ins
                      password: testi, and a one-time code

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
