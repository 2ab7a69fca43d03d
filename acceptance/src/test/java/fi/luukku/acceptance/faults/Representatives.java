package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Organisations and who acts for them, as they stand in the database before a test begins. */
final class Representatives {
  static final String NAME = "Mallin Partio ry";

  private Representatives() {}

  static String organisation() {
    String party = UUID.randomUUID().toString();
    int number = ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    Database.change(
        "INSERT INTO organisation (id, business_id, name, registered)"
            + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
        party,
        number + "-0",
        NAME);
    return party;
  }

  /** A chair's mandate. */
  static String give(String party, String person, boolean manages) {
    String mandate = UUID.randomUUID().toString();
    Database.change(
        "INSERT INTO mandate (id, organisation_id, person_id, role, manages, from_day, given_by,"
            + " given) VALUES (?, ?, ?, 'CHAIR', ?, '2020-01-01', 'staff:test', UTC_TIMESTAMP(6))",
        mandate,
        party,
        person,
        manages ? 1 : 0);
    return mandate;
  }

  /** Our id of a test person who has signed in. */
  static String idOf(String givenName) {
    return Database.column(
            "SELECT person_id FROM party WHERE NOT staff AND given_name LIKE ?"
                + " ORDER BY last_seen DESC",
            givenName + "%")
        .get(0);
  }

  /** Chooses whom to act for; {@code self}: himself. */
  static void choose(HttpVisitor who, String mandate) {
    Answer chosen = who.go(who.open("/on-behalf").form().with("mandate", mandate).press());
    assertThat(chosen.uri().getPath()).as(chosen.words()).isEqualTo("/my");
  }

  /** A citizen who signs in, gets a mandate of a new organisation and acts by it. */
  static HttpVisitor manager(String person, String givenName) {
    HttpVisitor who = HttpVisitor.citizen(person);
    choose(who, give(organisation(), idOf(givenName), true));
    return who;
  }
}
