package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.Assurance;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for more than a usual sign-in proves, and whether the provider gave it. */
class StepUpTest {
  private static final String HIGH = "http://ftn.ficora.fi/2017/loatest3";
  private static final String USUAL = "http://ftn.ficora.fi/2017/loatest2";
  private static final Duration SKEW = Duration.ofSeconds(60);

  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void a_usual_sign_in_asks_for_the_usual_level_and_no_fresh_one() {
    JWTClaimsSet request = party.leave("/my");

    assertThat(request.getClaim("acr_values")).isEqualTo(USUAL);
    assertThat(request.getClaim("max_age")).isNull();
  }

  @Test
  void asks_the_provider_for_what_is_missing_and_nothing_else() {
    party.demand = Demand.of(AssuranceLevel.HIGH);
    assertThat(party.leave("/my").getClaim("acr_values")).isEqualTo(HIGH);
    assertThat(party.leave("/my").getClaim("max_age")).isNull();

    party.demand = within(Duration.ofMinutes(10));
    assertThat(party.leave("/my").getClaim("acr_values")).isEqualTo(USUAL);
    assertThat(party.leave("/my").getClaim("max_age")).isEqualTo(600L);
  }

  @Test
  void takes_the_level_that_was_asked_for() {
    party.demand = Demand.of(AssuranceLevel.HIGH);
    op.claims = claims -> claims.claim("acr", HIGH);

    assertThat(party.signIn(op).level()).isEqualTo(AssuranceLevel.HIGH);
  }

  @Test
  void explains_a_level_below_the_one_asked_for_though_it_would_do_for_a_usual_sign_in() {
    party.demand = Demand.of(AssuranceLevel.HIGH);

    refuses(claims -> claims.claim("acr", USUAL), Reason.LEVEL_TOO_LOW);
  }

  @Test
  void takes_an_identification_to_the_edge_of_its_age_and_not_beyond() {
    party.demand = within(Duration.ofMinutes(10));
    op.claims =
        claims -> claims.claim("auth_time", ago(Duration.ofMinutes(10).plus(SKEW).minusSeconds(2)));
    assertThat(party.signIn(op).level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);

    refuses(
        claims -> claims.claim("auth_time", ago(Duration.ofMinutes(10).plus(SKEW))), Reason.FAILED);
  }

  @Test
  void refuses_a_fresh_sign_in_that_does_not_say_when_it_was() {
    party.demand = within(Duration.ofMinutes(10));

    refuses(claims -> claims.claim("auth_time", null), Reason.FAILED);
    refuses(claims -> claims.claim("auth_time", "now"), Reason.FAILED);
  }

  @Test
  void remembers_when_the_person_was_identified_and_takes_silence_for_long_ago() {
    op.claims = claims -> claims.claim("auth_time", ago(Duration.ofMinutes(7)));
    assertThat(party.signIn(op).identifiedAt())
        .isEqualTo(Instant.ofEpochSecond(clock.instant().getEpochSecond()).minusSeconds(7 * 60));

    op.claims = claims -> claims.claim("auth_time", null);
    assertThat(party.signIn(op).identifiedAt()).isEqualTo(Instant.EPOCH);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1", "2", USUAL, "https://refeds.org/profile/sfa"})
  void lets_no_staff_in_without_a_second_factor(String acr) {
    op.claims = claims -> claims.claim("acr", acr).claim("roles", List.of("HANDLER"));

    assertThatThrownBy(this::staff)
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.SECOND_FACTOR_MISSING));
  }

  @Test
  void does_not_take_the_amr_for_a_second_factor() {
    op.claims =
        claims ->
            claims
                .claim("acr", "1")
                .claim("amr", List.of("pwd", "otp", "mfa"))
                .claim("roles", List.of("HANDLER"));

    assertThatThrownBy(this::staff).isInstanceOf(SignInRefused.class);
  }

  @Test
  void lets_staff_in_with_a_second_factor() {
    op.claims =
        claims -> claims.claim("acr", Assurance.SECOND_FACTOR).claim("roles", List.of("HANDLER"));

    assertThat(staff().roles()).containsExactlyInAnyOrder("HANDLER", "STAFF");
  }

  private VerifiedIdentity staff() {
    JWTClaimsSet request = party.leave(Door.STAFF, "/staff/desk");
    assertThat(request.getClaim("acr_values")).isEqualTo(Assurance.SECOND_FACTOR);
    op.nonce = (String) request.getClaim("nonce");
    return party.comeBack(request, Optional.of(op.issuer()));
  }

  private void refuses(Consumer<JWTClaimsSet.Builder> change, Reason reason) {
    op.claims = change;
    assertThatThrownBy(() -> party.signIn(op))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason));
  }

  private Date ago(Duration time) {
    return Date.from(clock.instant().minus(time));
  }

  private static Demand within(Duration time) {
    return new Demand(AssuranceLevel.SUBSTANTIAL, Optional.of(time));
  }
}
