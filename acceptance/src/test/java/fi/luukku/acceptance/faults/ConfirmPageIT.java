package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a confirm page does with what was typed there when the act is refused. */
class ConfirmPageIT {
  private final HttpVisitor eino = HttpVisitor.citizen("testi.eino");
  private final HttpErrands errands = new HttpErrands(eino, "eino@example.org");

  @Test
  void a_refused_act_leaves_the_profile_as_it_was_and_one_that_is_taken_saves_it() {
    String mandate =
        Representatives.give(Representatives.organisation(), Representatives.idOf("Eino"), false);
    Representatives.choose(eino, mandate);
    String hold = errands.holdFacility();
    Representatives.choose(eino, "self");

    Answer refused = eino.submit(kept(hold, "vaihdettu@example.org"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(savedEmail()).isNotEqualTo("vaihdettu@example.org");
    Representatives.choose(eino, mandate);
    assertThat(eino.go(kept(hold, "eino.uusi@example.org")).parameter("number")).isNotEmpty();
    assertThat(savedEmail()).isEqualTo("eino.uusi@example.org");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    WebForm form = errands.facilityConfirm(errands.holdFacility());

    Answer refused =
        eino.submit(form.with("people", "9999").with("email", "ei osoite").with("phone", "x"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#error-summary a").eachAttr("href"))
        .containsExactly("#people", "#email", "#phone");
    assertThat(
            eino.submit(form.with("people", "").with("email", "").with("phone", ""))
                .page()
                .select("#error-summary a")
                .eachAttr("href"))
        .containsExactly("#people", "#email");
  }

  private WebForm kept(String hold, String email) {
    return errands.facilityConfirm(hold).with("email", email).with("kept", "on");
  }

  private String savedEmail() {
    return eino.open("/my/profile").page().select("#email").val();
  }
}
