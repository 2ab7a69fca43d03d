package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Door;
import fi.luukku.identity.IdentitySettings;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is in the simulator's world but test persons, and none of them is in ours. */
class ProductionTest {
  private static final String ISSUER = "https://kunta.example/realms/kunta";

  @ParameterizedTest
  @ValueSource(strings = {"140285-9120", "211104A930E", "030771-945C"})
  void refuses_test_persons(String code) {
    assertThatThrownBy(() -> identify(true, code, "http://ftn.ficora.fi/2017/loa2"))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FAILED));
    assertThat(identify(false, code, "http://ftn.ficora.fi/2017/loatest2")).isEqualTo(code);
  }

  @Test
  void takes_others_at_a_real_level_and_at_no_test_level() {
    assertThat(identify(true, EvilOp.HETU, "http://ftn.ficora.fi/2017/loa2"))
        .isEqualTo(EvilOp.HETU);
    assertThatThrownBy(() -> identify(true, EvilOp.HETU, "http://ftn.ficora.fi/2017/loatest2"))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.LEVEL_TOO_LOW));
  }

  @Test
  void is_what_the_portal_is_unless_told_otherwise() throws NoSuchFieldException {
    ConfigProperty setting =
        IdentitySettings.class.getDeclaredField("production").getAnnotation(ConfigProperty.class);

    assertThat(setting.name()).isEqualTo("luukku.production");
    assertThat(setting.defaultValue()).isEqualTo("true");
  }

  private static String identify(boolean production, String code, String acr) {
    Provider provider =
        RelyingParty.providers(ISSUER, production, "kunta", Map.of()).at(Door.CITIZEN);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject("subject-1")
            .audience(List.of(EvilOp.CLIENT))
            .claim("acr", acr)
            .claim("hetu", code)
            .build();
    return Claims.identity(provider, claims, Optional.empty()).code().orElseThrow().value();
  }
}
