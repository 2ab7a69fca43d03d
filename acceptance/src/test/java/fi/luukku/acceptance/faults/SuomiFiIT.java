package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * F04 with Suomi.fi e-Authorizations, simulated: chosen there, asked again, ended, silent, forged.
 */
class SuomiFiIT {
  private static final String AINO = "140285-9120";
  private static final String EINO = "030771-945C";
  private static final String ONNI = "050509B9817";
  private static final String GYMNASTS = "1234567-1";
  private static final String PERSON = "/on-behalf/suomi-fi?whom=person";
  private static final String GRANT = "/grants/programme?key=grant-project";
  private static final String ORGANISATION = "/on-behalf/suomi-fi?whom=organisation";

  @BeforeEach
  @AfterEach
  void as_it_is_usually() {
    SimulatedAuthorizations.drive("begin");
  }

  @Test
  void a_guardian_acts_for_a_child_and_the_child_stands_in_the_case() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    choose(aino, PERSON, "#choice-0");

    String number = report(aino).parameter("number");

    assertThat(aino.open("/my").page().select(".acting strong").text())
        .isEqualTo("Onni Testilä-Esimerkki");
    assertThat(Database.column("SELECT party_name FROM case_file WHERE number = ?", number))
        .containsExactly("Onni Testilä-Esimerkki");
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM case_file c JOIN identity_person p ON p.person_id = c.party_id"
                    + " WHERE c.number = ? AND c.party_id <> c.person_id",
                number))
        .isEqualTo(1);
    assertThat(Database.rowsWith("national_mandate", ONNI)).isZero();
    assertThat(Database.rowsWith("audit_event", ONNI)).isZero();
  }

  @Test
  void a_grant_that_the_mandate_is_not_for_is_refused_before_it_is_begun() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    WebForm shown = aino.open(GRANT).form().press();
    choose(aino, PERSON, "#choice-0");

    Answer told = aino.open(GRANT);

    assertThat(told.page().select("main .notice.warn").text())
        .contains("Valtuudellasi ei voi hakea tätä avustusta", "Onni Testilä-Esimerkki");
    assertThat(told.page().select("main form")).isEmpty();
    String party = aino.open("/report").form().value("party");
    Answer forced = aino.submit(shown.with("party", party));
    assertThat(forced.uri().getPath()).isEqualTo("/grants/programme");
    assertThat(forced.words()).contains("Valtuudellasi ei voi hakea tätä avustusta");
  }

  @Test
  void what_cannot_be_booked_for_a_child_says_so_where_it_is_offered() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    String facility =
        aino.open("/facilities")
            .page()
            .selectFirst("main a[href^='/facilities/facility?key=']")
            .attr("href");
    String[] offers = {"/facilities", facility};
    for (String offer : offers) {
      assertThat(aino.open(offer).words()).doesNotContain("Tätä ei voi tehdä valtuudellasi");
    }
    choose(aino, PERSON, "#choice-0");

    for (String offer : offers) {
      assertThat(aino.open(offer).words())
          .as(offer)
          .contains("Tätä ei voi tehdä valtuudellasi", "Onni Testilä-Esimerkki");
    }
    assertThat(aino.open("/appointments").words())
        .doesNotContain("Tätä ei voi tehdä valtuudellasi");
  }

  @Test
  void who_signs_for_an_association_acts_for_it_and_a_mere_member_does_not() {
    HttpVisitor eino = HttpVisitor.citizen("testi.eino");
    choose(eino, ORGANISATION, "#choice-0");
    assertThat(eino.open("/my").page().select(".acting strong").text())
        .isEqualTo("Mallin Voimistelijat ry");
    assertThat(eino.open("/my/mandates").page().select("main a[href='/my/invite']")).hasSize(1);
    assertThat(eino.open("/my/invite").status()).isEqualTo(200);

    Answer told = eino.follow(eino.get(link(eino.open(ORGANISATION), "#choice-2")));

    assertThat(told.uri().getPath()).isEqualTo("/on-behalf");
    assertThat(told.words()).contains("et voi asioida tässä palvelussa");
  }

  @Test
  void a_right_that_ends_there_before_the_submit_refuses_it_and_the_draft_stays() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    choose(aino, PERSON, "#choice-0");
    refusesAndKeeps(aino, AINO, ONNI);
  }

  @Test
  void a_choice_in_another_sign_in_of_the_same_person_ends_nothing_in_this_one() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    choose(aino, PERSON, "#choice-0");
    HttpVisitor onHerPhone = HttpVisitor.citizen("testi.aino");
    choose(onHerPhone, PERSON, "#choice-0");

    for (HttpVisitor one : List.of(aino, onHerPhone)) {
      assertThat(report(one).parameter("number")).isNotEmpty();
    }
  }

  @Test
  void who_has_read_for_long_is_asked_about_and_reads_on_and_is_told_how_where_nobody_answers() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    choose(aino, PERSON, "#choice-0");
    letAnHourPass();

    assertThat(aino.open("/my?show=closed").uri().toString()).endsWith("/my?show=closed");
    assertThat(aino.open("/my").page().select(".acting strong").text())
        .isEqualTo("Onni Testilä-Esimerkki");

    letAnHourPass();
    SimulatedAuthorizations.drive("mood?is=broken");
    Answer told = aino.open("/my");
    assertThat(told.uri().getPath()).isEqualTo("/on-behalf");
    assertThat(told.words()).contains("ei ole vahvistettu hetkeen", "Luonnoksesi ovat tallessa");
    assertThat(told.words()).doesNotContain("on päättynyt");
  }

  @Test
  void an_organisation_is_asked_again_too() {
    HttpVisitor eino = HttpVisitor.citizen("testi.eino");
    choose(eino, ORGANISATION, "#choice-0");
    refusesAndKeeps(eino, EINO, GYMNASTS);
  }

  private static void refusesAndKeeps(HttpVisitor who, String delegate, String principal) {
    HttpErrands errands = new HttpErrands(who, "aino@example.org");
    String draft = errands.beginReport();
    who.go(errands.reportPlace(draft));
    WebForm ready = errands.reportCheck(draft);
    SimulatedAuthorizations.drive("end?of=" + delegate + "&for=" + principal);
    letTimePass();

    Answer refused = who.submit(ready);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Valtuutesi on päättynyt");
    assertThat(who.open("/my").uri().getPath()).isEqualTo("/on-behalf");
    who.go(who.open("/on-behalf").form().with("mandate", "self").press());
    assertThat(who.open("/my").page().select("main a[href*='" + draft + "']")).isNotEmpty();
  }

  @Test
  void
      whose_right_has_ended_since_gives_no_mandate_by_an_invitation_and_nobody_gives_himself_one() {
    String address = UUID.randomUUID() + "@example.org";
    HttpVisitor eino = HttpVisitor.citizen("testi.eino");
    choose(eino, ORGANISATION, "#choice-0");
    eino.go(eino.open("/my/invite").form().with("email", address).with("role", "BOOKER").press());
    String link = MandatesIT.linkTo(address);

    Answer own = eino.submit(eino.open(link).form().press("#accept"));
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.words()).contains("Lähetit tämän kutsun itse");

    SimulatedAuthorizations.drive("end?of=" + EINO + "&for=" + GYMNASTS);
    letTimePass();
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    Answer late = aino.submit(aino.open(link).form().press("#accept"));
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.words()).contains("Kutsu ei ole voimassa");
  }

  @Test
  void nothing_is_sent_while_it_is_silent_and_it_is_sent_when_it_speaks_again() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    choose(aino, PERSON, "#choice-0");
    HttpErrands errands = new HttpErrands(aino, "aino@example.org");
    String draft = errands.beginReport();
    aino.go(errands.reportPlace(draft));
    SimulatedAuthorizations.drive("mood?is=silent");
    letTimePass();

    Answer refused = aino.submit(errands.reportCheck(draft));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("ei saatu vahvistettua");
    SimulatedAuthorizations.drive("begin");
    assertThat(aino.go(errands.reportCheck(draft)).parameter("number")).isNotEmpty();
  }

  @Test
  void who_cannot_choose_there_is_told_and_goes_on_for_himself() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    for (String mood : new String[] {"silent", "broken"}) {
      SimulatedAuthorizations.drive("mood?is=" + mood);
      Answer told = aino.open(PERSON);
      assertThat(told.uri().getPath()).as(mood).isEqualTo("/on-behalf");
      assertThat(told.words()).as(mood).contains("ei juuri nyt vastaa");
    }

    assertThat(report(aino).parameter("number")).isNotEmpty();
  }

  @Test
  void who_cancels_there_is_told_so() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");

    Answer told = aino.follow(aino.get(link(aino.open(PERSON), "#cancel")));

    assertThat(told.words()).contains("Et valinnut ketään");
    assertThat(aino.open("/my").page().select(".acting")).isEmpty();
  }

  @Test
  void a_choice_counts_once_and_only_in_the_browser_and_sign_in_that_made_it() {
    HttpVisitor aino = HttpVisitor.citizen("testi.aino");
    HttpVisitor stranger = HttpVisitor.citizen("testi.eino");
    String back = aino.get(link(aino.open(PERSON), "#choice-0")).location().toString();
    HttpVisitor twin = aino.twin();

    assertThat(stranger.open(back).words()).contains("Valinta on vanhentunut");
    assertThat(stranger.open("/my").page().select(".acting")).isEmpty();
    assertThat(HttpVisitor.anonymous().open(back).uri().toString())
        .startsWith(Product.endpoint("keycloak.url"));
    String other = back.replaceFirst("chosen/.", "chosen/-");
    assertThat(aino.twin().open(other).words()).contains("Valinta on vanhentunut");

    assertThat(aino.open(back).uri().getPath()).isEqualTo("/my");
    assertThat(twin.open(back).words()).contains("Valinta on vanhentunut");
  }

  private static void choose(HttpVisitor who, String way, String choice) {
    Answer home = who.follow(who.get(link(who.open(way), choice)));
    assertThat(home.uri().getPath()).as(home.words()).isEqualTo("/my");
  }

  private static String link(Answer page, String which) {
    assertThat(page.uri().toString())
        .as(page.words())
        .startsWith(Product.endpoint("authorizations.url"));
    return Product.endpoint("authorizations.url") + page.page().select(which).attr("href");
  }

  private static Answer report(HttpVisitor who) {
    return new HttpErrands(who, "aino@example.org").report();
  }

  /** So long that the register is asked again. */
  private static void letTimePass() {
    Database.change("UPDATE national_mandate SET confirmed = confirmed - INTERVAL 1 MINUTE");
  }

  /** So long that what the register said is believed no more. */
  private static void letAnHourPass() {
    Database.change("UPDATE national_mandate SET confirmed = confirmed - INTERVAL 1 HOUR");
  }
}
