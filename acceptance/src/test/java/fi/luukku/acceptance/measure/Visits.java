package fi.luukku.acceptance.measure;

import java.util.List;

/** What a visitor does while the heap is watched. */
final class Visits {
  private static final List<String> LOOKS =
      List.of("/", "/services", "/services/early-education-application", "/facilities", "/report");
  private static final List<String> PERSONS = List.of("testi.aino", "testi.eino", "testi.sofia");

  /** {@code -Dmeasure.citizens=10000}. */
  private static final int CITIZENS = Integer.getInteger("measure.citizens", 10_000);

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

  /** Each of them another person with a sign-in of his own, all of which stay. */
  static String citizens() throws Exception {
    PreparedSignIns signIns = PreparedSignIns.like(new PlainVisitor().signIn(PERSONS.get(0)));
    String who = CITIZENS + " citizens, signed in by prepared rows, to `/my`, then the front page";
    return HeapGrowth.heading()
        + HeapGrowth.of(who, CITIZENS, number -> visit(PlainVisitor.signedIn(signIns.next())))
            .row();
  }

  private static void visit(PlainVisitor citizen) throws Exception {
    citizen.open("/my");
    citizen.open("/");
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
