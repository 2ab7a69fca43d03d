package fi.luukku.identity.integration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fi.luukku.identity.Secrets;
import fi.luukku.identity.domain.KeyCalendar;
import fi.luukku.identity.domain.KeyCalendar.Stage;
import fi.luukku.identity.domain.KeyCalendar.Step;
import fi.luukku.identity.persistence.ClientKeyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Our keys in the database: makes, turns and forgets them by the calendar whenever they are read,
 * so that no job is needed and any node may do it.
 */
@ApplicationScoped
public class ClientKeyRing {
  private static final Logger LOG = Logger.getLogger(ClientKeyRing.class.getName());
  private static final String PURPOSE = "client keys";
  private static final int MOST_STEPS = 8;
  private static final int BITS = 3072;

  @Inject ClientKeyRows rows;
  @Inject ClientKeyTimes times;
  @Inject Secrets secrets;
  @Inject Clock clock;

  /** A key of ours, opened. */
  record Held(RSAKey key, Stage stage) {
    /** Never the key. */
    @Override
    public String toString() {
      return "Held[" + stage + "]";
    }
  }

  /** All keys for a purpose as they are now, the current one first. */
  List<Held> read(KeyPurpose purpose) {
    KeyCalendar calendar = times.calendar();
    List<ClientKeyRows.Row> held = rows.all(purpose.stored());
    for (int i = 0; i < MOST_STEPS; i++) {
      Optional<Step> step =
          calendar.step(held.stream().map(ClientKeyRows.Row::dated).toList(), clock.instant());
      if (step.isEmpty()) {
        break;
      }
      take(step.get(), purpose);
      held = rows.all(purpose.stored());
    }
    return held.stream().map(row -> new Held(open(row), row.dated().stage())).toList();
  }

  private void take(Step step, KeyPurpose purpose) {
    Instant now = clock.instant();
    if (step instanceof Step.Turn turn) {
      LOG.info(() -> "Our " + purpose + " key changes to the one published before");
      rows.turn(purpose.stored(), turn.current(), turn.next(), now);
    } else if (step instanceof Step.Forget forget) {
      rows.forget(forget.kid());
    } else {
      RSAKey key = make(purpose);
      byte[] plain = key.toJSONString().getBytes(StandardCharsets.UTF_8);
      byte[] sealed = secrets.sealing(PURPOSE).seal(plain, key.getKeyID());
      if (step instanceof Step.MakeNext) {
        LOG.info(() -> "Our next " + purpose + " key is published from now on");
        rows.addNext(purpose.stored(), key.getKeyID(), sealed, now);
      } else {
        rows.addFirst(purpose.stored(), key.getKeyID(), sealed, now);
      }
    }
  }

  private RSAKey make(KeyPurpose purpose) {
    return new RSAKey.Builder(generate())
        .keyUse(purpose.use())
        .algorithm(purpose.algorithm())
        .keyID(UUID.randomUUID().toString())
        .build();
  }

  /** A new key; tests give ready ones, because making one takes a while. */
  RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Every JDK makes RSA keys.", e);
    }
  }

  private RSAKey open(ClientKeyRows.Row row) {
    byte[] plain =
        secrets
            .sealing(PURPOSE)
            .open(row.sealed(), row.kid())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Our client key was sealed with another luukku.secret.key."));
    try {
      return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IllegalStateException("Our client key was stored in another form.", e);
    }
  }
}
