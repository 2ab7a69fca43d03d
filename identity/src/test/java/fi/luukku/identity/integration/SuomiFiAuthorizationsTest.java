package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.luukku.identity.Authorizations;
import fi.luukku.identity.Authorizations.Standing;
import fi.luukku.identity.Authorizations.Whom;
import fi.luukku.identity.AuthorizationsRefused;
import fi.luukku.identity.AuthorizationsRefused.Why;
import fi.luukku.identity.IdentityFixture;
import fi.luukku.identity.PersonCodes;
import fi.luukku.identity.domain.NationalId;
import fi.luukku.identity.persistence.UsedValueRows;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our half of the talk with e-Authorizations, against a register that says what a test wants. */
class SuomiFiAuthorizationsTest {
  private static final String AINO = "140285-9120";
  private static final String ONNI = "050509B9817";

  private final MovingClock clock = new MovingClock();
  private final Map<String, String> says = new HashMap<>();
  private final List<String> headers = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private HttpServer register;

  @BeforeEach
  void open() throws IOException {
    register = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    register.createContext("/", this::answer);
    register.start();
    says.put("/service/hpa/user/register/", "{\"sessionId\":\"s-1\",\"userId\":\"u-1\"}");
    says.put("/oauth/token", "{\"access_token\":\"t-1\",\"expires_in\":599}");
    says.put(
        "/service/hpa/api/delegate/s-1", "[{\"personId\":\"" + ONNI + "\",\"name\":\"Onni\"}]");
    says.put("/service/hpa/api/authorization/s-1/", "{\"result\":\"ALLOWED\"}");
  }

  @AfterEach
  void close() {
    register.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      paths.add(path);
      headers.add(exchange.getRequestHeaders().getFirst("X-AsiointivaltuudetAuthorization"));
      String body =
          says.entrySet().stream()
              .filter(entry -> path.startsWith(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("");
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(
          body.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Test
  void each_call_carries_client_time_and_a_checksum_over_path_and_time() throws Exception {
    ours(false).leave("aino", Whom.PERSON, "fi");

    String time = "2026-11-21T12:00:00Z";
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] sum = mac.doFinal((paths.get(0) + " " + time).getBytes(StandardCharsets.UTF_8));
    assertThat(paths.get(0))
        .startsWith("/service/hpa/user/register/client/" + AINO + "?requestId=");
    assertThat(headers)
        .containsExactly("client " + time + " " + Base64.getEncoder().encodeToString(sum));
  }

  @Test
  void the_browser_is_sent_with_an_address_of_ours_that_is_once_and_with_no_code() {
    SuomiFiAuthorizations ours = ours(false);
    Authorizations.Departure one = ours.leave("aino", Whom.PERSON, "sv");
    Authorizations.Departure other = ours.leave("aino", Whom.PERSON, "sv");

    assertThat(once(one)).hasSize(43).isNotEqualTo(once(other));
    assertThat(one.address().toString()).contains("user=u-1", "lang=sv").doesNotContain(AINO);
    assertThat(one.attempt()).doesNotContain(AINO).doesNotContain("s-1");
  }

  @Test
  void a_choice_is_taken_once() {
    SuomiFiAuthorizations ours = ours(false);
    Authorizations.Departure left = ours.leave("aino", Whom.PERSON, "fi");

    Authorizations.Principal onni = arrive(ours, "aino", left, once(left));

    assertThat(onni.key()).isEqualTo("person-" + ONNI);
    assertThat(onni.proof()).doesNotContain("t-1");
    assertThatThrownBy(() -> arrive(ours, "aino", left, once(left)))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_AWAITED));
  }

  @Test
  void nobody_elses_no_other_and_no_old_choice_is_taken() {
    SuomiFiAuthorizations ours = ours(false);
    Authorizations.Departure left = ours.leave("aino", Whom.PERSON, "fi");
    Authorizations.Departure other = ours.leave("aino", Whom.PERSON, "fi");

    assertThatThrownBy(() -> arrive(ours, "eino", left, once(left)))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_AWAITED));
    assertThatThrownBy(() -> arrive(ours, "aino", left, once(other)))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_AWAITED));
    assertThatThrownBy(() -> ours.arrive("aino", Optional.of("forged"), "x", Optional.of("c")))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_AWAITED));
    clock.move(Duration.ofMinutes(15));
    assertThatThrownBy(() -> arrive(ours, "aino", left, once(left)))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_AWAITED));
  }

  @Test
  void a_principal_that_is_disallowed_or_a_test_person_in_production_is_not_taken() {
    SuomiFiAuthorizations production = ours(true);
    Authorizations.Departure left = production.leave("aino", Whom.PERSON, "fi");
    assertThatThrownBy(() -> arrive(production, "aino", left, once(left)))
        .isInstanceOf(AuthorizationsRefused.class);

    says.put("/service/hpa/api/authorization/s-1/", "{\"result\":\"DISALLOWED\"}");
    SuomiFiAuthorizations ours = ours(false);
    Authorizations.Departure again = ours.leave("aino", Whom.PERSON, "fi");
    assertThatThrownBy(() -> arrive(ours, "aino", again, once(again)))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.NOT_ALLOWED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "null", "<html>", "{\"result\":true}", "{\"result\":\"allowed\"}"})
  void what_is_no_answer_confirms_nothing(String body) {
    says.put("/service/rest/hpa/authorization/", body);

    assertThat(ours(false).ask("aino", Whom.PERSON, "person-" + ONNI, "").standing())
        .isEqualTo(Standing.UNANSWERED);
  }

  @Test
  void a_person_is_asked_about_without_a_browser() {
    says.put(
        "/service/rest/hpa/authorization/rest/" + AINO + "/" + ONNI, "{\"result\":\"ALLOWED\"}");
    assertThat(ours(false).ask("aino", Whom.PERSON, "person-" + ONNI, "").standing())
        .isEqualTo(Standing.HOLDS);

    says.put(
        "/service/rest/hpa/authorization/rest/" + AINO + "/" + ONNI, "{\"result\":\"DISALLOWED\"}");
    assertThat(ours(false).ask("aino", Whom.PERSON, "person-" + ONNI, "").standing())
        .isEqualTo(Standing.ENDED);
  }

  @Test
  void an_organisation_is_asked_about_while_the_token_lasts() {
    says.put("/service/ypa/user/register/", "{\"sessionId\":\"s-1\",\"userId\":\"u-1\"}");
    says.put(
        "/service/ypa/api/organizationRoles/s-1",
        "[{\"identifier\":\"1234567-1\",\"name\":\"Ry\",\"roles\":[\"NIMKO\"]}]");
    SuomiFiAuthorizations ours = ours(false);
    Authorizations.Departure left = ours.leave("aino", Whom.ORGANISATION, "fi");
    Authorizations.Principal chosen = arrive(ours, "aino", left, once(left));

    assertThat(chosen.roles()).containsExactly("NIMKO");
    assertThat(ours.ask("aino", Whom.ORGANISATION, "1234567-1", chosen.proof()).standing())
        .isEqualTo(Standing.HOLDS);
    assertThat(ours.ask("aino", Whom.ORGANISATION, "7654321-2", chosen.proof()).standing())
        .isEqualTo(Standing.ENDED);
    clock.move(Duration.ofSeconds(590));
    assertThat(ours.ask("aino", Whom.ORGANISATION, "1234567-1", chosen.proof()).standing())
        .isEqualTo(Standing.TOO_OLD);
  }

  @Test
  void a_register_that_is_not_there_is_named_without_the_code_in_its_address() {
    SuomiFiAuthorizations ours = ours(false);
    register.stop(0);

    assertThatThrownBy(() -> ours.leave("aino", Whom.PERSON, "fi"))
        .isInstanceOfSatisfying(AuthorizationsRefused.class, is(Why.AWAY))
        .hasMessageNotContaining(AINO);
  }

  private static java.util.function.Consumer<AuthorizationsRefused> is(Why why) {
    return refused -> assertThat(refused.why()).isEqualTo(why);
  }

  private static String once(Authorizations.Departure departure) {
    return departure.address().toString().replaceFirst(".*chosen%2F([^&]*)&.*", "$1");
  }

  private static Authorizations.Principal arrive(
      SuomiFiAuthorizations ours, String person, Authorizations.Departure left, String once) {
    return ours.arrive(person, Optional.of(left.attempt()), once, Optional.of("code"));
  }

  private SuomiFiAuthorizations ours(boolean production) {
    SuomiFiAuthorizations ours = new SuomiFiAuthorizations();
    ours.settings = new AuthorizationsSettings();
    ours.settings.url = Optional.of("http://127.0.0.1:" + register.getAddress().getPort() + "/");
    ours.settings.clientId = Optional.of("client");
    ours.settings.key = Optional.of("key");
    ours.settings.oauthSecret = Optional.of("secret");
    ours.settings.restClientId = Optional.of("rest");
    ours.settings.restKey = Optional.of("rest-key");
    ours.calls = new AuthorizationsCalls();
    ours.calls.calls = new ProviderCalls();
    ours.calls.settings = ours.settings;
    ours.calls.clock = clock;
    ours.answers = new AuthorizationsAnswers();
    ours.boxes = new AuthorizationsBoxes();
    ours.boxes.secrets = IdentityFixture.secrets();
    ours.codes = new Persons();
    ours.site = IdentityFixture.settings(production);
    ours.usedValues = new UsedInMemory();
    ours.clock = clock;
    return ours;
  }

  /** Aino by her name, everybody else by his code. */
  private static final class Persons extends PersonCodes {
    @Override
    public Optional<NationalId> of(String personId) {
      return NationalId.parse(personId.equals("aino") ? AINO : personId.replace("person-", ""));
    }

    @Override
    public String personOf(NationalId code) {
      return "person-" + code.value();
    }
  }

  private static final class UsedInMemory extends UsedValueRows {
    private final Set<String> used = new HashSet<>();

    @Override
    public boolean use(String kind, String value, Instant keepUntil) {
      return used.add(kind + " " + value);
    }
  }
}
