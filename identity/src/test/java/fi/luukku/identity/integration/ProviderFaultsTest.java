package fi.luukku.identity.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider that is down, slow, or out of its mind. */
class ProviderFaultsTest {
  private final MovingClock clock = new MovingClock();
  private final EvilOp op = new EvilOp(clock);
  private final RelyingParty party = new RelyingParty(op.issuer(), clock);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    op.close();
  }

  @Test
  @Timeout(20)
  void gives_up_on_an_exchange_that_takes_too_long() {
    op.answer =
        (exchange, idToken) -> {
          exchange.sendResponseHeaders(200, 0);
          await();
        };

    refuses(() -> party.signIn(op), Reason.UNAVAILABLE);
  }

  @Test
  @Timeout(20)
  void hangs_up_on_an_answer_of_ten_megabytes() {
    op.answer =
        (exchange, idToken) -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 10_000_000);
          exchange.getResponseBody().write(new byte[10_000_000]);
        };

    refuses(() -> party.signIn(op), Reason.UNAVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "500, '{}', UNAVAILABLE",
    "400, '{\"error\":\"invalid_grant\"}', FAILED",
    "200, '<html>', FAILED",
    "200, '{}', FAILED",
    "200, '{\"id_token\":1}', FAILED",
    "200, '[]', FAILED",
    "302, '{}', FAILED"
  })
  void understands_a_failed_exchange(int status, String body, Reason reason) {
    op.answer = (exchange, idToken) -> EvilOp.send(exchange, status, body);

    refuses(() -> party.signIn(op), reason);
  }

  @Test
  void follows_no_redirect_of_the_exchange() {
    op.answer =
        (exchange, idToken) -> {
          exchange.getResponseHeaders().set("Location", op.issuer() + "/elsewhere");
          EvilOp.send(exchange, 307, "{}");
        };

    refuses(() -> party.signIn(op), Reason.FAILED);
    assertThat(op.exchanges).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "issuer, https://evil.example",
    "token_endpoint, ftp://127.0.0.1/token",
    "authorization_endpoint, 'javascript:alert(1)'",
    "jwks_uri, 'file:///etc/passwd'"
  })
  void refuses_metadata_that_names_another_issuer_or_an_unsafe_address(String name, String value) {
    op.metadata =
        metadata -> {
          metadata.put(name, value);
          return metadata;
        };

    refuses(() -> party.leave("/my"), Reason.UNAVAILABLE);
  }

  @Test
  void refuses_plain_http_in_production() {
    RelyingParty real = new RelyingParty(op.issuer(), clock, true);

    refuses(() -> real.leave("/my"), Reason.UNAVAILABLE);
  }

  @Test
  void starts_while_the_provider_is_down_and_tries_again_soon() {
    op.metadata =
        metadata -> {
          throw new IllegalStateException("down");
        };
    refuses(() -> party.leave("/my"), Reason.UNAVAILABLE);

    op.metadata = metadata -> metadata;
    refuses(() -> party.leave("/my"), Reason.UNAVAILABLE);
    clock.move(Duration.ofSeconds(2));
    assertThat(party.leave("/my").getIssuer()).isEqualTo(EvilOp.CLIENT);
  }

  @Test
  void goes_on_with_what_it_knew_when_the_metadata_is_gone() {
    party.signIn(op);
    op.metadata =
        metadata -> {
          metadata.put("issuer", "https://evil.example");
          return metadata;
        };
    clock.move(Duration.ofHours(2));

    assertThat(party.flow.directory.at(Door.CITIZEN).token().toString())
        .isEqualTo(op.issuer() + "/token");
  }

  @Test
  void sends_nobody_to_a_provider_that_has_gone_and_somebody_when_it_is_back() {
    party.signIn(op);
    op.metadata =
        metadata -> {
          throw new IllegalStateException("down");
        };
    clock.move(Duration.ofSeconds(5));
    refuses(() -> party.leave("/my"), Reason.UNAVAILABLE);

    op.metadata = metadata -> metadata;
    clock.move(Duration.ofSeconds(5));
    assertThat(party.leave("/my").getIssuer()).isEqualTo(EvilOp.CLIENT);
  }

  @Test
  void asks_whether_it_is_there_once_in_five_seconds_however_many_come() {
    party.signIn(op);
    clock.move(Duration.ofSeconds(5));
    int before = op.metadataAsked;
    for (int i = 0; i < 20; i++) {
      party.leave("/my");
    }

    assertThat(op.metadataAsked - before).isEqualTo(1);
  }

  @Test
  void asks_for_keys_rarely_whatever_key_ids_come() {
    party.signIn(op);
    int before = op.keysAsked;
    for (int i = 0; i < 15; i++) {
      op.key = EvilOp.newKey("unknown-" + i);
      assertThatThrownBy(() -> party.signIn(op)).isInstanceOf(SignInRefused.class);
    }

    assertThat(op.keysAsked - before).isLessThanOrEqualTo(3);
  }

  @Test
  @Timeout(20)
  void takes_no_endless_or_slow_keys() {
    op.keysBody = body -> body + " ".repeat(256 * 1024);
    refuses(() -> party.signIn(op), Reason.UNAVAILABLE);

    op.keysBody =
        body -> {
          try {
            await();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          return body;
        };
    RelyingParty another = new RelyingParty(op.issuer(), clock);
    refuses(() -> another.signIn(op), Reason.UNAVAILABLE);
  }

  @Test
  void follows_no_redirect_of_metadata_or_keys() {
    op.server.createContext("/moved", exchange -> EvilOp.send(exchange, 200, "{}"));
    op.server.removeContext("/jwks");
    op.server.createContext(
        "/jwks",
        exchange -> {
          exchange.getResponseHeaders().set("Location", op.issuer() + "/moved");
          EvilOp.send(exchange, 302, "{}");
        });
    refuses(() -> party.signIn(op), Reason.UNAVAILABLE);

    op.server.removeContext("/.well-known/openid-configuration");
    op.server.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          exchange.getResponseHeaders().set("Location", op.issuer() + "/moved");
          EvilOp.send(exchange, 302, "{}");
        });
    RelyingParty another = new RelyingParty(op.issuer(), clock);
    refuses(() -> another.leave("/my"), Reason.UNAVAILABLE);
  }

  @Test
  void keeps_the_keys_it_knows_when_the_metadata_comes_anew_unless_they_have_moved() {
    party.signIn(op);
    clock.move(Duration.ofHours(2));
    party.signIn(op);
    assertThat(op.keysAsked).isEqualTo(1);

    op.server.createContext("/moved", exchange -> EvilOp.send(exchange, 500, "{}"));
    op.metadata =
        metadata -> {
          metadata.put("jwks_uri", op.issuer() + "/moved");
          return metadata;
        };
    clock.move(Duration.ofHours(2));
    refuses(() -> party.signIn(op), Reason.UNAVAILABLE);
  }

  @Test
  void asks_again_for_the_metadata_after_an_hour_and_not_before() {
    party.leave("/my");
    op.metadata =
        metadata -> {
          metadata.put("token_endpoint", op.issuer() + "/elsewhere");
          return metadata;
        };
    clock.move(Duration.ofHours(1).minusSeconds(1));
    assertThat(party.flow.directory.at(Door.CITIZEN).token().getPath()).isEqualTo("/token");
    clock.move(Duration.ofSeconds(1));
    assertThat(party.flow.directory.at(Door.CITIZEN).token().getPath()).isEqualTo("/elsewhere");
  }

  private void await() throws IOException {
    try {
      end.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void refuses(ThrowingCallable act, Reason reason) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason));
  }
}
