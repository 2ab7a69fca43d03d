package fi.luukku.acceptance.measure;

import java.util.List;

/** What a visitor does while the heap is watched. */
final class Visits {
  private static final List<String> LOOKS =
      List.of("/", "/services", "/services/early-education-application", "/facilities", "/report");
  private static final List<String> PERSONS = List.of("testi.aino", "testi.eino", "testi.sofia");

  private Visits() {}

  static String table() throws Exception {
    String anonymous =
        HeapGrowth.of("anonymous, five pages each", number -> look(new PlainVisitor())).row();
    // Two first sign-ins of one person at once: Keycloak makes the account twice and fails.
    for (int person = 0; person < PERSONS.size(); person++) {
      signIn(person);
    }
    return HeapGrowth.heading()
        + anonymous
        + HeapGrowth.of("signed in through Keycloak to `/my`, then the front page", Visits::signIn)
            .row();
  }

  /** Two pages only: the sign-in itself takes longer than both, and there are a thousand. */
  private static void signIn(int number) throws Exception {
    PlainVisitor visitor = new PlainVisitor();
    visitor.signIn(PERSONS.get(Math.floorMod(number, PERSONS.size())));
    visitor.open("/");
  }

  private static void look(PlainVisitor visitor) throws Exception {
    for (String page : LOOKS) {
      visitor.open(page);
    }
  }
}
