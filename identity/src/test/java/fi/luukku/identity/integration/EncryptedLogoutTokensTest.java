package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.SignInSession.Origin;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A logout token names no person: Keycloak never encrypts it, others do as they do ID tokens. */
class EncryptedLogoutTokensTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final List<Origin> ended = new ArrayList<>();
  private int tokens;

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void is_taken_open_and_encrypted_where_id_tokens_are_encrypted() {
    RelyingParty party = new RelyingParty(op.issuer(), clock, "kunta", Map.of());

    assertThat(party.logout(ended).receive(token())).isEqualTo(1);
    assertThat(
            party.logout(ended).receive(RsaTokens.encrypted(token(), RsaTokens.ours(party.keys))))
        .isEqualTo(1);
    assertThat(ended).hasSize(2);
  }

  @Test
  void is_refused_encrypted_where_nothing_is_to_be_encrypted() {
    RelyingParty party = new RelyingParty(op.issuer(), clock);
    String token = RsaTokens.encrypted(token(), RsaTokens.ours(party.keys));

    refuses(() -> party.logout(ended).receive(token), "encryption");
  }

  @Test
  void is_refused_where_its_provider_is_another_than_the_one_that_encrypts() {
    RelyingParty party = new RelyingParty(op.issuer(), clock);
    BackChannelLogout logout = party.logout(ended);
    Provider plain = party.flow.directory.providers.at(Door.CITIZEN);
    Provider encrypting =
        RelyingParty.providers("https://other.example", false, "kunta", Map.of()).at(Door.STAFF);
    logout.providers =
        new Providers() {
          @Override
          List<Provider> all() {
            return List.of(encrypting, plain);
          }
        };
    String token = RsaTokens.encrypted(token(), RsaTokens.ours(party.keys));

    refuses(() -> logout.receive(token), "encryption");
    assertThat(logout.receive(token())).isEqualTo(1);
  }

  @Test
  void is_refused_encrypted_for_somebody_else() {
    RelyingParty party = new RelyingParty(op.issuer(), clock, "kunta", Map.of());
    String token = RsaTokens.encrypted(token(), RsaTokens.newKey("other"));

    refuses(() -> party.logout(ended).receive(token), "not ours");
  }

  private void refuses(Runnable act, String why) {
    assertThatThrownBy(act::run)
        .hasMessageContaining(why)
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FAILED));
    assertThat(ended).isEmpty();
  }

  private String token() {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(op.issuer())
            .subject("subject-1")
            .audience(EvilOp.CLIENT)
            .issueTime(Date.from(clock.instant()))
            .jwtID("logout-" + tokens++)
            .claim("sid", "sid-1")
            .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
            .build();
    return EvilOp.signed(claims, op.key, new JOSEObjectType("logout+jwt"));
  }
}
