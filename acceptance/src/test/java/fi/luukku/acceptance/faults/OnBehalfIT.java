package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F04: acting for another, chosen, shown, tampered with, ended in between. Without JavaScript. */
class OnBehalfIT {
  private static final String NAME = Representatives.NAME;

  private final HttpVisitor eino = HttpVisitor.citizen("testi.eino");
  private final HttpErrands errands = new HttpErrands(eino, "eino@example.org");

  @Test
  void the_party_is_chosen_seen_on_every_page_and_stands_in_the_case() {
    String mandate = give();
    choose(mandate);

    for (String page : new String[] {"/", "/my", "/services", "/report", "/my/profile"}) {
      assertThat(eino.open(page).page().select(".acting strong").text()).as(page).isEqualTo(NAME);
    }
    String draft = errands.beginReport();
    eino.go(errands.reportPlace(draft));
    Answer check = eino.open("/report/check?draft=" + draft);
    assertThat(check.page().select("main .notice").text()).contains(NAME);
    Answer receipt = eino.go(errands.ready(check));

    assertThat(receipt.page().select("main dl").text()).contains(NAME);
    String number = receipt.parameter("number");
    assertThat(Database.column("SELECT party_name FROM case_file WHERE number = ?", number))
        .containsExactly(NAME);
    choose("self");
    assertThat(eino.open("/my").page().select(".acting")).isEmpty();
    assertThat(eino.open("/my/matter?number=" + number).status()).isEqualTo(404);
  }

  @Test
  void a_mandate_of_another_person_cannot_be_chosen_by_tampering() {
    String others = give("nobody-" + UUID.randomUUID());

    Answer refused = eino.submit(eino.open("/on-behalf").form().with("mandate", others).press());

    assertThat(refused.status()).isIn(404, 422);
    assertThat(eino.open("/my").page().select(".acting")).isEmpty();
  }

  @Test
  void a_form_that_was_shown_for_another_party_is_not_sent_and_the_draft_is_kept() {
    choose(give());
    String draft = errands.beginReport();
    eino.go(errands.reportPlace(draft));
    WebForm shownForParty = errands.reportCheck(draft);
    choose("self");

    Answer refused = eino.submit(shownForParty);
    Answer again = eino.submit(errands.reportCheck(draft));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.page().select("h1").text()).isEqualTo("Asioit nyt toisen puolesta");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words()).contains("Luonnos on tallessa");
    assertThat(Database.count("SELECT COUNT(*) FROM draft WHERE id = ?", draft)).isEqualTo(1);
  }

  @Test
  void a_time_held_for_a_party_is_confirmed_while_one_acts_for_it_and_the_words_say_so() {
    String mandate = give();
    choose(mandate);
    String hold = errands.holdAppointment();
    choose("self");

    Answer refused = eino.submit(errands.appointmentConfirm(hold));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Aika on varattu eri puolesta kuin nyt asioit");
    choose(mandate);
    assertThat(eino.go(errands.appointmentConfirm(hold)).parameter("number")).isNotEmpty();
  }

  @Test
  void a_time_that_is_not_for_the_party_is_refused_when_it_is_chosen() {
    choose(give());
    Answer times = eino.open("/appointments/choose-time?service=early-education-guidance");
    // One of which no other test takes as many as he may have, and its last: he may have something
    // else at the first.
    String time = times.page().select("main input[name=time]").last().val();

    Answer refused = eino.submit(times.form().with("time", time).press("#continue"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Tätä asiaa ei voi hoitaa valtuudellasi");
    choose("self");
    Answer own = eino.go(times.form().with("time", time).with("party", "").press("#continue"));
    assertThat(own.uri().getPath()).as(own.words()).isEqualTo("/appointments/confirm");
  }

  @Test
  void a_mandate_that_ends_before_the_submit_refuses_it_and_the_draft_stays_with_the_person() {
    String mandate = give();
    choose(mandate);
    String draft = errands.beginReport();
    eino.go(errands.reportPlace(draft));
    WebForm ready = errands.reportCheck(draft);
    Database.change("UPDATE mandate SET ended = UTC_TIMESTAMP(6) WHERE id = ?", mandate);

    Answer refused = eino.submit(ready);
    Answer party = eino.open("/my");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Valtuutesi on päättynyt: " + NAME);
    assertThat(refused.page().select(".acting").text())
        .startsWith("Et voi enää asioida tämän puolesta: " + NAME);
    assertThat(party.uri().getPath()).isEqualTo("/on-behalf");
    assertThat(party.words()).contains("Valtuutesi on päättynyt", "Luonnoksesi ovat tallessa");
    assertThat(party.words()).contains("Luonnoksesi ovat tallessa", "Asioit nyt omasta puolestasi");
    assertThat(party.page().select(".acting")).as("for whom he acts").isEmpty();
    assertThat(eino.open("/my").page().select("main a[href*='" + draft + "']")).isNotEmpty();
    assertThat(Database.denials("mandate:" + mandate)).isPositive();
  }

  private void choose(String mandate) {
    Representatives.choose(eino, mandate);
  }

  private String give() {
    return give(Representatives.idOf("Eino"));
  }

  private static String give(String person) {
    return Representatives.give(Representatives.organisation(), person, false);
  }
}
