package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.Assurance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a member of staff comes with. */
class StaffClaimsTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void has_the_roles_and_queues_that_the_provider_tells_and_no_code() {
    op.claims =
        claims ->
            withFactor(claims)
                .claim("roles", List.of("handler", "root"))
                .claim("queues", List.of("green"))
                .claim("email", " kaisa@kunta.example ");
    VerifiedIdentity kaisa = signIn();

    assertThat(kaisa.door()).isEqualTo(Door.STAFF);
    assertThat(kaisa.roles()).containsExactlyInAnyOrder("HANDLER", "STAFF");
    assertThat(kaisa.queues()).containsExactly("green");
    assertThat(kaisa.code()).isEmpty();
    assertThat(kaisa.email()).contains("kaisa@kunta.example");
  }

  @Test
  void is_refused_without_a_role_that_means_something() {
    op.claims = claims -> withFactor(claims).claim("roles", List.of("root"));
    refuses(Reason.NO_ROLE);
    op.claims = claims -> withFactor(claims).claim("roles", null);
    refuses(Reason.NO_ROLE);
    op.claims = claims -> withFactor(claims).claim("roles", 7);
    refuses(Reason.FAILED);
  }

  private static JWTClaimsSet.Builder withFactor(JWTClaimsSet.Builder claims) {
    return claims.claim("acr", Assurance.SECOND_FACTOR);
  }

  private VerifiedIdentity signIn() {
    JWTClaimsSet request = party.leave(Door.STAFF, "/staff");
    op.nonce = (String) request.getClaim("nonce");
    return party.comeBack(request, Optional.of(op.issuer()));
  }

  private void refuses(Reason reason) {
    assertThatThrownBy(this::signIn)
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
