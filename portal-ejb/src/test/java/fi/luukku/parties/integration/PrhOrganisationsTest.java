package fi.luukku.parties.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.OrganisationAnswer;
import fi.luukku.parties.OrganisationAnswer.Kind;
import fi.luukku.parties.RegisteredOrganisation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our half of the talk with the register, against one that says what a test wants. */
class PrhOrganisationsTest {
  private static final String ID = "1234567-1";
  private static final String NAMES =
      "[{'name':'Vanha ry','type':'1','registrationDate':'1980-01-01','endDate':'1999-12-31'},"
          + "{'name':'Mallin Voimistelijat ry','type':'1','registrationDate':'2000-01-01'},"
          + "{'name':'Mallin Voikka','type':'3','registrationDate':'2020-01-01'}]";
  private static final String VISITING =
      "{'type':1,'street':'Salitie','buildingNumber':'4','entrance':'B','apartmentNumber':'12',"
          + "'postCode':'10999','postOffices':[{'city':'MODELLBY','languageCode':'2'},"
          + "{'city':'MALLIKUNTA','languageCode':'1'}]}";
  private static final String BOX =
      "{'type':2,'postOfficeBox':'7','street':null,'postCode':'10990',"
          + "'postOffices':[{'city':'MALLIKUNTA','languageCode':'1'}]}";

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final CountDownLatch over = new CountDownLatch(1);
  private final PrhOrganisations register = new PrhOrganisations();
  private HttpServer server;
  private int status = 200;
  private String body = "";

  /** Headers and the first letter are there at once, and nothing after them. */
  private boolean dribbles;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
    register.url = Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/v3/");
    at(Duration.ZERO);
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    workers.shutdownNow();
  }

  private void at(Duration afterNoon) {
    register.clock = Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + exchange.getRequestHeaders().getFirst("Accept"));
      byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes, 0, Math.min(1, bytes.length));
      exchange.getResponseBody().flush();
      if (dribbles) {
        over.await(20, TimeUnit.SECONDS);
      }
      exchange
          .getResponseBody()
          .write(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String company(String id, String names, String... addresses) {
    return "{'totalResults':1,'companies':[{'businessId':{'value':'%s'},'names':%s,'addresses':[%s]}]}"
        .formatted(id, names, String.join(",", addresses));
  }

  @Test
  void takes_the_name_that_holds_now_and_where_letters_go() {
    body = company(ID, NAMES, VISITING, BOX);

    assertThat(register.find(ID))
        .isEqualTo(
            OrganisationAnswer.of(
                new RegisteredOrganisation(
                    "Mallin Voimistelijat ry",
                    ID,
                    PostalAddress.of("PL 7", "10990", "MALLIKUNTA"))));
    assertThat(asked).containsExactly("GET /v3/companies?businessId=1234567-1 application/json");
  }

  @Test
  void where_no_letters_go_the_door_will_do_and_half_an_address_is_none() {
    body = company(ID, NAMES, VISITING);
    assertThat(register.find(ID).found().orElseThrow().address())
        .isEqualTo(PostalAddress.of("Salitie 4 B 12", "10999", "MALLIKUNTA"));

    body = company(ID, NAMES, "{'type':2,'street':'Salitie'}");
    assertThat(register.find(ID).found().orElseThrow().address()).isEmpty();
  }

  @Test
  void an_organisation_that_it_does_not_have_is_unknown() {
    body = "{'totalResults':0,'companies':[]}";
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.UNKNOWN);
    body = "{}";
    for (int none : new int[] {400, 404}) {
      status = none;
      assertThat(register.find(ID)).as("%d", none).isEqualTo(OrganisationAnswer.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "1234567-1&name=x", "12345671", "../companies"})
  void what_is_no_business_id_is_not_asked_for(String id) {
    assertThat(register.find(id)).isEqualTo(OrganisationAnswer.UNKNOWN);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Out of order</h1>",
        "[]",
        "null",
        "{'companies':7}",
        "{'companies':[{'businessId':{'value':'7654321-2'},'names':[{'name':'X','type':'1'}]}]}",
        "{'companies':[{'businessId':{'value':'1234567-1'},'names':[]}]}",
        "{'companies':["
      })
  void what_is_no_answer_to_the_question_is_silence(String said) {
    body = said;
    assertThat(register.find(ID).kind()).isEqualTo(Kind.SILENT);
  }

  @Test
  void an_answer_without_end_is_silence() {
    body = "x".repeat(300 * 1024);
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 500, 503})
  void neither_an_error_nor_another_address_is_followed(int answered) {
    status = answered;
    body = company(ID, NAMES, BOX);
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);
    assertThat(asked).hasSize(1);
  }

  @Test
  void nobody_waits_longer_than_two_seconds_for_one_that_dribbles() {
    body = company(ID, NAMES, BOX);
    dribbles = true;

    long begun = System.nanoTime();
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void after_a_silence_nobody_waits_for_a_while_and_then_it_is_asked_again() {
    status = 503;
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);
    status = 200;
    body = company(ID, NAMES, BOX);

    at(Duration.ofSeconds(9));
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);
    assertThat(asked).hasSize(1);

    at(Duration.ofSeconds(11));
    assertThat(register.find(ID).kind()).isEqualTo(Kind.FOUND);
  }

  @Test
  void a_register_that_is_not_there_is_silent() {
    server.stop(0);
    assertThat(register.find(ID)).isEqualTo(OrganisationAnswer.SILENT);
  }
}
