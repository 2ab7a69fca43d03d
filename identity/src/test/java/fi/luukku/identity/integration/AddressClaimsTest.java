package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.luukku.identity.Door;
import fi.luukku.identity.PostalAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An address that a provider tells, well or ill: it is taken or not, and nobody is refused. */
class AddressClaimsTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void is_read_from_the_members_of_the_standard_claim() {
    assertThat(
            address(
                Map.of(
                    "street_address",
                    " Rantatie 18 ",
                    "postal_code",
                    "10999",
                    "locality",
                    "Mallikunta",
                    "country",
                    "FI")))
        .contains(new PostalAddress("Rantatie 18", "10999", "Mallikunta"));
  }

  @Test
  void is_none_where_none_came() {
    assertThat(address(null)).isEmpty();
  }

  static Stream<Object> whatIsNoAddress() {
    return Stream.of(
        "Rantatie 18, 10999 Mallikunta",
        7,
        true,
        List.of("Rantatie 18"),
        Map.of(),
        Map.of("street_address", "Rantatie 18", "locality", "Mallikunta"),
        Map.of("street_address", 18, "postal_code", "10999", "locality", "Mallikunta"),
        Map.of("street_address", "Rantatie 18", "postal_code", 10999, "locality", "Mallikunta"),
        Map.of(
            "street_address",
            "Rantatie 18",
            "postal_code",
            "10999",
            "locality",
            List.of("Mallikunta")),
        Map.of(
            "street_address", "a".repeat(10_000), "postal_code", "10999", "locality", "Mallikunta"),
        Map.of(
            "street_address",
            Map.of("street_address", "Rantatie 18"),
            "postal_code",
            "10999",
            "locality",
            "Mallikunta"));
  }

  @ParameterizedTest
  @MethodSource("whatIsNoAddress")
  void that_is_none_lets_the_person_in_all_the_same(Object claim) {
    assertThat(address(claim)).isEmpty();
  }

  private Optional<PostalAddress> address(Object claim) {
    op.claims = claims -> claims.claim("address", claim);
    JWTClaimsSet request = party.leave(Door.CITIZEN, "/my");
    op.nonce = (String) request.getClaim("nonce");
    return party.comeBack(request, Optional.of(op.issuer())).address();
  }
}
