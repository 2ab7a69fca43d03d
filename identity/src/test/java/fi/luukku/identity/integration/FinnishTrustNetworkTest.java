package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Door;
import fi.luukku.identity.PostalAddress;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import fi.luukku.identity.VerifiedIdentity;
import fi.luukku.identity.domain.ForeignId;
import fi.luukku.identity.domain.NationalId;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Brokers of the Finnish Trust Network: two ways to speak, and no line of code between them. */
class FinnishTrustNetworkTest {
  private static final RSAKey SIGNING = RsaTokens.newKey("broker-1");
  private static final RSAKey ENTITY = RsaTokens.newKey("broker-entity");
  private static final String SUBSTANTIAL = "http://ftn.ficora.fi/2017/loatest2";
  private static final String EIDAS = "http://eidas.europa.eu/attributes/naturalperson/";

  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final Map<String, String> settings = new HashMap<>();
  private RelyingParty party;
  private RSAKey entity = ENTITY;
  private Consumer<JWTClaimsSet.Builder> keySet = claims -> {};
  private JOSEObjectType keySetType = new JOSEObjectType("jwk-set+jwt");

  @BeforeEach
  void connect() {
    op.published = List.of(SIGNING);
    op.signing = claims -> encrypted(RsaTokens.signed(claims, SIGNING, JOSEObjectType.JWT));
    settings.put("parameters", "ftn_spname=Mallikunta; ftn_idp_id=fi-op");
  }

  @AfterEach
  void stop() {
    op.close();
  }

  @Test
  void knows_a_person_of_a_broker_that_names_claims_by_numbers() {
    VerifiedIdentity person = byNumbers(claims -> {});

    assertThat(person.name()).isEqualTo("Maija Sofia Meikäläinen");
    assertThat(person.code()).contains(NationalId.parse(EvilOp.HETU).orElseThrow());
    assertThat(person.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
  }

  @Test
  void knows_where_the_person_lives_whom_a_broker_names_by_numbers() {
    VerifiedIdentity person =
        byNumbers(
            claims ->
                claims
                    .claim("urn:oid:1.2.246.517.2002.2.4", "Rantatie 18")
                    .claim("urn:oid:1.2.246.517.2002.2.6", "10999")
                    .claim("urn:oid:1.2.246.517.2002.2.7", "Mallikunta"));

    assertThat(person.address()).contains(new PostalAddress("Rantatie 18", "10999", "Mallikunta"));
    assertThat(byNumbers(claims -> {}).address()).isEmpty();
  }

  @Test
  void knows_a_person_of_a_broker_that_names_claims_by_words_and_signs_its_keys() {
    VerifiedIdentity person = byWords();

    assertThat(person.name()).isEqualTo("Maija Meikäläinen");
    assertThat(person.code()).contains(NationalId.parse(EvilOp.HETU).orElseThrow());
  }

  @Test
  void asks_in_a_signed_object_for_what_a_broker_wants() throws ParseException {
    party = new RelyingParty(op.issuer(), clock, "ftn-names", settings);
    JWTClaimsSet request = party.leave("/my");

    assertThat(request.getAudience()).containsExactly(op.issuer());
    assertThat(request.getStringClaim("ftn_spname")).isEqualTo("Mallikunta");
    assertThat(request.getStringClaim("ftn_idp_id")).isEqualTo("fi-op");
    assertThat(request.getStringClaim("acr_values")).isEqualTo(SUBSTANTIAL);
    assertThat(request.getStringClaim("scope")).isEqualTo("openid profile personal_identity_code");
    assertThat(request.getStringClaim("nonce")).hasSize(43);
    String object = party.depart(Door.CITIZEN, "/my").get("request");
    assertThat(SignedJWT.parse(object).getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
  }

  @Test
  void proves_itself_to_the_token_endpoint_for_a_minute_and_once() throws ParseException {
    byNumbers(claims -> {});
    byNumbers(claims -> {});

    List<String> ids = new ArrayList<>();
    for (Map<String, String> exchange : op.exchanges) {
      SignedJWT proof = SignedJWT.parse(exchange.get("client_assertion"));
      JWTClaimsSet claims = proof.getJWTClaimsSet();
      assertThat(proof.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
      assertThat(claims.getAudience()).containsExactly(op.issuer() + "/token");
      assertThat(claims.getIssuer()).isEqualTo(EvilOp.CLIENT);
      assertThat(claims.getSubject()).isEqualTo(EvilOp.CLIENT);
      Duration life = Duration.between(clock.instant(), claims.getExpirationTime().toInstant());
      assertThat(life).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(60));
      ids.add(claims.getJWTID());
    }
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void publishes_the_key_it_signs_with_for_them() throws ParseException {
    party = new RelyingParty(op.issuer(), clock, "ftn-oid", settings);

    assertThat(JWKSet.parse(party.keys.published()).getKeys())
        .extracting(key -> key.getAlgorithm().getName())
        .containsExactlyInAnyOrder("RS256", "RSA-OAEP");
  }

  @Test
  void refuses_an_open_token_and_another_signature() {
    op.signing = claims -> RsaTokens.signed(claims, SIGNING, JOSEObjectType.JWT);
    refuses(() -> byNumbers(claims -> {}), Reason.FAILED);

    op.published = List.of(op.key);
    op.signing = claims -> encrypted(op.signed(claims));
    refuses(() -> byNumbers(claims -> {}), Reason.FAILED);
  }

  @Test
  void takes_a_person_without_a_finnish_code_by_the_code_of_their_state() {
    VerifiedIdentity person =
        byNumbers(
            claims ->
                claims
                    .claim("urn:oid:1.2.246.21", null)
                    .claim("urn:oid:1.2.246.575.1.14", null)
                    .claim("urn:oid:2.5.4.4", null)
                    .claim("acr", "http://eidas.europa.eu/LoA/substantial")
                    .claim(EIDAS + "PersonIdentifier", "EE/FI/38001085718")
                    .claim(EIDAS + "CurrentGivenName", "Mari-Liis")
                    .claim(EIDAS + "CurrentFamilyName", "Männik"));

    assertThat(person.code()).contains(ForeignId.parse("EE/FI/38001085718").orElseThrow());
    assertThat(person.name()).isEqualTo("Mari-Liis Männik");
  }

  @Test
  void takes_a_broken_finnish_code_for_no_reason_to_look_for_another() {
    refuses(
        () ->
            byNumbers(
                claims ->
                    claims
                        .claim("urn:oid:1.2.246.21", "131052-308X")
                        .claim(EIDAS + "PersonIdentifier", "EE/FI/38001085718")),
        Reason.FAILED);
  }

  @Test
  void takes_nobody_without_any_code_nor_with_a_foreign_one_where_none_is_expected() {
    refuses(() -> byNumbers(claims -> claims.claim("urn:oid:1.2.246.21", null)), Reason.FAILED);
    settings.put("claim.foreign.id", " ");
    settings.put("claim.national.id", "urn:example:none");
    refuses(
        () -> byNumbers(claims -> claims.claim(EIDAS + "PersonIdentifier", "EE/FI/38001085718")),
        Reason.FAILED);
  }

  @Test
  void takes_no_keys_that_the_entity_key_did_not_sign() {
    op.keysBody = body -> body;
    refuses(this::byWordsWithTheseKeys, Reason.UNAVAILABLE);

    op.keysBody = body -> new PlainJWT(keySet(body)).serialize();
    refuses(this::byWordsWithTheseKeys, Reason.UNAVAILABLE);

    entity = RsaTokens.newKey("broker-entity");
    refuses(this::byWords, Reason.UNAVAILABLE);

    entity = RsaTokens.newKey("another");
    refuses(this::byWords, Reason.UNAVAILABLE);
  }

  @Test
  void takes_no_signed_keys_of_another_issuer_another_kind_or_another_time() {
    keySet = claims -> claims.issuer("https://evil.example");
    refuses(this::byWords, Reason.UNAVAILABLE);
    keySet = claims -> claims.claim("keys", null);
    refuses(this::byWords, Reason.UNAVAILABLE);
    keySet = claims -> claims.expirationTime(in(-60));
    refuses(this::byWords, Reason.UNAVAILABLE);
    keySet = claims -> claims.issueTime(in(61));
    refuses(this::byWords, Reason.UNAVAILABLE);
    keySet = claims -> claims.expirationTime(in(-59)).issueTime(in(60));
    assertThat(byWords().name()).isNotBlank();

    keySetType = new JOSEObjectType("logout+jwt");
    refuses(this::byWords, Reason.UNAVAILABLE);
  }

  @Test
  void fetches_the_signed_keys_and_not_the_plain_ones_beside_them() {
    op.metadata =
        metadata -> {
          metadata.put("jwks_uri", op.issuer() + "/plain");
          return metadata;
        };

    assertThat(byWords().name()).isNotBlank();
  }

  @Test
  void fetches_signed_keys_anew_for_a_key_it_does_not_know() {
    byWords();
    RSAKey next = RsaTokens.newKey("broker-2");
    op.published = List.of(next);
    op.signing = claims -> encrypted(RsaTokens.signed(claims, next, JOSEObjectType.JWT));

    assertThat(signIn().name()).isEqualTo("Maija Meikäläinen");
  }

  @Test
  void lets_no_setting_speak_for_the_request_itself() {
    for (String name : List.of("state", "nonce", "redirect_uri", "code_challenge", "aud")) {
      settings.put("parameters", name + "=evil");
      assertThatThrownBy(this::speak).isInstanceOf(IllegalArgumentException.class);
    }
    settings.put("parameters", "ftn_spname=" + "a".repeat(41));
    assertThatThrownBy(this::speak).hasMessageContaining("40");
    settings.put("parameters", "no value");
    assertThatThrownBy(this::speak).hasMessageContaining("name=value");
  }

  @Test
  void starts_with_no_setting_that_would_weaken_it() {
    refusesSetting("id.token.algorithms", "HS256");
    refusesSetting("id.token.algorithms", "none");
    refusesSetting("id.token.encryption.algorithms", "RSA1_5");
    refusesSetting("id.token.encryption.algorithms", "dir");
    refusesSetting("id.token.encryption.algorithms", "RSA-OAEP,RSA1_5");
    refusesSetting("id.token.encryption.methods", "XC20P");
    refusesSetting("id.token.encryption.methods", " ,");
    refusesSetting("client.algorithm", "HS256");
    refusesSetting("keys.entity", "no key");
    assertThatThrownBy(() -> new RelyingParty(op.issuer(), clock, "../evil", settings))
        .hasMessageContaining("no dialect");
  }

  private void speak() {
    new RelyingParty(op.issuer(), clock, "ftn-oid", settings).leave("/");
  }

  private void refusesSetting(String name, String value) {
    Map<String, String> changed = new HashMap<>(settings);
    changed.put(name, value);
    assertThatThrownBy(() -> new RelyingParty(op.issuer(), clock, "ftn-oid", changed).leave("/"))
        .as(name + "=" + value)
        .isInstanceOf(IllegalArgumentException.class);
  }

  private VerifiedIdentity byNumbers(Consumer<JWTClaimsSet.Builder> change) {
    party = new RelyingParty(op.issuer(), clock, "ftn-oid", settings);
    op.claims =
        claims -> {
          bare(claims);
          claims
              .claim("urn:oid:1.2.246.21", EvilOp.HETU)
              .claim("urn:oid:1.2.246.575.1.14", "Maija Sofia")
              .claim("urn:oid:2.5.4.4", "Meikäläinen");
          change.accept(claims);
        };
    return signIn();
  }

  private VerifiedIdentity byWords() {
    op.keysBody = body -> RsaTokens.signed(keySet(body), entity, keySetType);
    return byWordsWithTheseKeys();
  }

  private VerifiedIdentity byWordsWithTheseKeys() {
    settings.put("keys.entity", ENTITY.toPublicJWK().toJSONString());
    party = new RelyingParty(op.issuer(), clock, "ftn-names", settings);
    op.claims =
        claims -> {
          bare(claims);
          claims
              .claim("personal_identity_code", EvilOp.HETU)
              .claim("given_name", "Maija")
              .claim("family_name", "Meikäläinen");
        };
    return signIn();
  }

  private VerifiedIdentity signIn() {
    return party.signIn(op);
  }

  /** A broker names no session, and hashes no access token. */
  private static void bare(JWTClaimsSet.Builder claims) {
    claims
        .claim("hetu", null)
        .claim("given_name", null)
        .claim("family_name", null)
        .claim("sid", null)
        .claim("azp", null)
        .claim("at_hash", hash());
  }

  private static String hash() {
    return AccessTokenHash.compute(new BearerAccessToken(EvilOp.ACCESS_TOKEN), JWSAlgorithm.RS256)
        .getValue();
  }

  private JWTClaimsSet keySet(String body) {
    try {
      JWTClaimsSet.Builder claims =
          new JWTClaimsSet.Builder()
              .issuer(op.issuer())
              .issueTime(Date.from(clock.instant()))
              .claim("keys", JSONObjectUtils.parse(body).get("keys"));
      keySet.accept(claims);
      return claims.build();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private Date in(long seconds) {
    return Date.from(clock.instant().plusSeconds(seconds));
  }

  private String encrypted(String token) {
    return RsaTokens.encrypted(token, RsaTokens.ours(party.keys));
  }

  private static void refuses(Runnable act, Reason reason) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason));
  }
}
