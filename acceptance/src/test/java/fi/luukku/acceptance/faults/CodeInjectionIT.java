package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A code that was stolen from somebody's answer, put into an attempt of one's own: the provider
 * knows by PKCE that it was given to another attempt.
 */
class CodeInjectionIT {
  private static final String CODE = "([?&]code=)([^&]+)";

  @Test
  void somebody_elses_code_signs_nobody_in() {
    String ainos = HttpVisitor.anonymous().identify("/sign-in?to=/my", "testi.aino");
    HttpVisitor thief = HttpVisitor.anonymous();
    String own = thief.identify("/sign-in?to=/my", "testi.eino");

    Answer refused = thief.get(own.replaceAll(CODE, "$1" + code(ainos)));

    assertThat(refused.location().toString()).contains("/identity/failed");
    assertThat(thief.get("/my").location().toString()).contains("/sign-in");
  }

  @Test
  void ones_own_code_signs_in_once() {
    HttpVisitor eino = HttpVisitor.anonymous();
    String own = eino.identify("/sign-in?to=/my", "testi.eino");
    HttpVisitor twin = eino.twin();

    assertThat(eino.get(own).location().getPath()).isEqualTo("/my");
    assertThat(eino.get("/my").status()).isEqualTo(200);
    assertThat(twin.get(own).location().toString()).contains("/identity/attempt-over");
  }

  private static String code(String answer) {
    return answer.replaceAll(".*[?&]code=([^&]+).*", "$1");
  }
}
