package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The realm files are read by Keycloak's import, which fills in placeholders; a careless edit
 * merges citizens' accounts.
 */
class RealmFilesTest {
  private static final Path REALMS = Path.of("../identity/src/main/resources/keycloak");
  private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{([^}:]+):");
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void the_key_of_a_person_is_escaped_from_the_imports_placeholders() throws IOException {
    assertThat(text("kunta"))
        .contains("\"\\u0024{CLAIM.urn:oid:1\\\\.2\\\\.246\\\\.21}\"")
        .doesNotContain("${CLAIM");
  }

  @Test
  void only_our_addresses_and_the_repeated_code_are_left_to_the_import() throws IOException {
    for (String realm : List.of("kunta", "suomi-fi", "henkilosto")) {
      List<String> names = new ArrayList<>();
      WITH_DEFAULT.matcher(text(realm)).results().forEach(found -> names.add(found.group(1)));
      assertThat(names)
          .isNotEmpty()
          .allMatch(
              List.of(
                      "LUUKKU_BASE_URL",
                      "LUUKKU_KEYCLOAK_URL",
                      "LUUKKU_BOOKINGS_URL",
                      "LUUKKU_OTP_REUSABLE")
                  ::contains);
    }
  }

  @Test
  void every_client_of_the_portal_proves_itself_by_key_and_signs_what_it_asks() throws IOException {
    for (String realm : List.of("kunta", "henkilosto")) {
      for (JsonNode client : ours(realm)) {
        assertThat(client.get("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
        assertThat(client.get("attributes").get("token.endpoint.auth.signing.alg").asText())
            .isEqualTo("PS256");
        assertThat(client.get("attributes").get("request.object.required").asText())
            .isEqualTo("request only");
        assertThat(client.get("attributes").get("pkce.code.challenge.method").asText())
            .isEqualTo("S256");
        assertThat(client.get("redirectUris")).hasSize(1);
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
      }
    }
  }

  /** With the password grant anybody could try passwords without a browser, and lock accounts. */
  @Test
  void what_keycloak_would_add_by_itself_is_closed() throws IOException {
    for (String realm : List.of("kunta", "suomi-fi", "henkilosto")) {
      List<String> closed = new ArrayList<>();
      for (JsonNode client : json.readTree(text(realm)).get("clients")) {
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isFalse();
        if (!client.get("enabled").asBoolean()) {
          closed.add(client.get("clientId").asText());
        }
      }
      assertThat(closed)
          .containsExactly("account", "account-console", "admin-cli", "security-admin-console");
    }
  }

  /** A citizen has no password here: a lock would only be a way to keep somebody out. */
  @Test
  void nobody_can_lock_somebody_elses_account_for_long() throws IOException {
    assertThat(json.readTree(text("kunta")).get("bruteForceProtected").asBoolean()).isFalse();
    for (String realm : List.of("suomi-fi", "henkilosto")) {
      JsonNode rules = json.readTree(text(realm));
      assertThat(rules.get("bruteForceProtected").asBoolean()).isTrue();
      assertThat(rules.get("permanentLockout").asBoolean()).isFalse();
      assertThat(rules.get("maxFailureWaitSeconds").asInt()).isLessThanOrEqualTo(300);
      assertThat(rules.get("minimumQuickLoginWaitSeconds").asInt()).isLessThanOrEqualTo(5);
    }
  }

  /** The hint of a sign-out stands in an address: so the national ID token names nobody. */
  @Test
  void the_national_id_token_names_nobody() throws IOException {
    JsonNode broker = ours("suomi-fi").get(0);
    assertThat(broker.get("defaultClientScopes").toString()).doesNotContain("profile", "email");
    for (JsonNode mapper : broker.get("protocolMappers")) {
      if (mapper.get("protocolMapper").asText().equals("oidc-usermodel-attribute-mapper")) {
        assertThat(mapper.get("config").get("id.token.claim").asText()).isEqualTo("false");
        assertThat(mapper.get("config").get("access.token.claim").asText()).isEqualTo("false");
      }
    }
    assertThat(broker.get("attributes").get("user.info.encrypted.response.alg").asText())
        .isEqualTo("RSA-OAEP");
  }

  /** It carries the identity code. */
  @Test
  void the_citizens_id_token_is_encrypted_for_the_portal() throws IOException {
    JsonNode portal = ours("kunta").get(0).get("attributes");
    assertThat(portal.get("id.token.encrypted.response.alg").asText()).isEqualTo("RSA-OAEP");
    assertThat(portal.get("id.token.encrypted.response.enc").asText()).isEqualTo("A128CBC-HS256");
  }

  /** The realm for Suomi.fi over SAML: an example, which the demo does not import. */
  @Test
  void suomi_fi_over_saml_knows_a_person_by_the_identity_code_and_by_nothing_else()
      throws IOException {
    String text = Files.readString(REALMS.resolve("saml/kunta-realm.json"));
    JsonNode realm = json.readTree(text);
    JsonNode broker = realm.get("identityProviders").get(0).get("config");
    assertThat(broker.get("principalType").asText()).isEqualTo("ATTRIBUTE");
    assertThat(broker.get("principalAttribute").asText()).isEqualTo("urn:oid:1.2.246.21");
    for (String rule :
        List.of(
            "validateSignature",
            "wantAuthnRequestsSigned",
            "wantAssertionsSigned",
            "wantAssertionsEncrypted")) {
      assertThat(broker.get(rule).asText()).as(rule).isEqualTo("true");
    }
    // A template with a claim in it has merged accounts; a random name cannot.
    assertThat(text).doesNotContain("ATTRIBUTE.urn", "CLAIM.urn");
    JsonNode clients = json.readTree(text("kunta")).get("clients");
    assertThat(realm.get("clients").equals(clients)).as("the same clients").isTrue();
  }

  @Test
  void every_member_of_staff_has_one_role() throws IOException {
    JsonNode users = json.readTree(text("henkilosto")).get("users");
    assertThat(users)
        .isNotEmpty()
        .allSatisfy(user -> assertThat(user.get("realmRoles")).hasSize(1));
  }

  /** A password alone opens no desk, and a code opens it once unless the demo says otherwise. */
  @Test
  void staff_sign_in_with_a_second_factor() throws IOException {
    JsonNode realm = json.readTree(text("henkilosto"));
    JsonNode asked = ours("henkilosto").get(0).get("attributes");
    for (String demand : List.of("default.acr.values", "minimum.acr.value")) {
      assertThat(asked.get(demand).asText()).isEqualTo("https://refeds.org/profile/mfa");
    }
    assertThat(realm.get("attributes").get("acr.loa.map").asText())
        .isEqualTo("{\"https://refeds.org/profile/mfa\": 2}");
    assertThat(realm.get("otpPolicyCodeReusable").asText())
        .isEqualTo("${LUUKKU_OTP_REUSABLE:false}");
    // A code that was read in its last second, or on a phone that is a little late.
    assertThat(realm.get("otpPolicyLookAheadWindow").asInt()).isEqualTo(1);
    assertThat(realm.get("otpPolicyPeriod").asInt()).isEqualTo(30);
    assertThat(realm.get("authenticationFlows").findValuesAsText("authenticator"))
        .contains("auth-username-password-form", "auth-otp-form")
        .doesNotContain("auth-spnego", "identity-provider-redirector");
  }

  /** Whoever of the demo is told to identify more strongly can do so: a code is all it takes. */
  @Test
  void every_test_person_has_a_password_and_the_code_that_the_demo_shows() throws IOException {
    for (String realm : List.of("suomi-fi", "henkilosto")) {
      for (JsonNode user : json.readTree(text(realm)).get("users")) {
        String person = user.get("username").asText();
        assertThat(user.get("credentials").findValuesAsText("type"))
            .as(person)
            .containsExactly("password", "otp");
        assertThat(user.get("credentials").get(1).get("secretData").asText())
            .as(person)
            .contains(OneTimeCode.SECRET);
      }
    }
  }

  /** Keycloak has no Finnish words for it, and a citizen would read English in the middle. */
  @Test
  void signing_out_is_asked_in_three_languages() throws IOException {
    for (String realm : List.of("kunta", "suomi-fi", "henkilosto")) {
      JsonNode words = json.readTree(text(realm)).get("localizationTexts");
      for (String language : List.of("fi", "sv", "en")) {
        assertThat(words.get(language).get("logoutConfirmHeader").asText()).isNotBlank();
        assertThat(words.get(language).get("doLogout").asText()).isNotBlank();
      }
      assertThat(words.get("fi").get("logoutConfirmTitle").asText()).isEqualTo("Kirjaudu ulos");
    }
  }

  private List<JsonNode> ours(String realm) throws IOException {
    List<JsonNode> clients = new ArrayList<>();
    json.readTree(text(realm)).get("clients").forEach(clients::add);
    clients.removeIf(client -> !client.get("enabled").asBoolean());
    return clients;
  }

  private static String text(String realm) throws IOException {
    return Files.readString(REALMS.resolve(realm + "-realm.json"));
  }
}
