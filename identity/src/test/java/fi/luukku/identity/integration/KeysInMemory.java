package fi.luukku.identity.integration;

import com.nimbusds.jose.jwk.RSAKey;
import fi.luukku.identity.IdentityFixture;
import fi.luukku.identity.domain.KeyCalendar;
import fi.luukku.identity.domain.KeyCalendar.Dated;
import fi.luukku.identity.domain.KeyCalendar.Stage;
import fi.luukku.identity.persistence.ClientKeyRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of our own keys as a list, for as many nodes as a test has. */
final class KeysInMemory extends ClientKeyRows {
  private static final KeysInMemory COMMON = new KeysInMemory();

  private final List<Entry> entries = new ArrayList<>();
  Duration life = Duration.ofDays(90);
  Duration lead = Duration.ofDays(2);
  Duration tail = Duration.ofDays(2);
  Optional<Instant> replaceBefore = Optional.empty();
  int reads;

  private record Entry(String use, Row row) {}

  /** Keys made once for all tests that change none: making one takes a while. */
  static KeysInMemory common() {
    return COMMON;
  }

  /** One node's view of these keys. */
  ClientKeys node(Clock clock, Providers providers) {
    ClientKeyRing ring =
        new ClientKeyRing() {
          @Override
          RSAKey generate() {
            return RsaTokens.newKey(null);
          }
        };
    ring.rows = this;
    ring.secrets = IdentityFixture.secrets();
    ring.clock = clock;
    ring.times =
        new ClientKeyTimes() {
          @Override
          KeyCalendar calendar() {
            return new KeyCalendar(life, lead, tail, replaceBefore);
          }
        };
    ClientKeys keys = new ClientKeys();
    keys.ring = ring;
    keys.clock = clock;
    keys.providers = providers;
    return keys;
  }

  @Override
  public synchronized List<Row> all(String use) {
    reads++;
    return entries.stream()
        .filter(entry -> entry.use().equals(use))
        .map(Entry::row)
        .sorted(
            Comparator.comparing((Row row) -> row.dated().stage() != Stage.CURRENT)
                .thenComparing(row -> row.dated().stage()))
        .toList();
  }

  @Override
  public synchronized void addFirst(String use, String kid, byte[] sealed, Instant now) {
    add(use, kid, sealed, Stage.CURRENT, now);
  }

  @Override
  public synchronized void addNext(String use, String kid, byte[] sealed, Instant now) {
    add(use, kid, sealed, Stage.NEXT, now);
  }

  private void add(String use, String kid, byte[] sealed, Stage stage, Instant now) {
    if (all(use).stream().noneMatch(row -> row.dated().stage() == stage)) {
      entries.add(new Entry(use, new Row(new Dated(kid, stage, now, now), sealed)));
    }
  }

  @Override
  public synchronized void turn(String use, String current, String next, Instant now) {
    move(current, Stage.RETIRED, now);
    move(next, Stage.CURRENT, now);
  }

  private void move(String kid, Stage stage, Instant now) {
    entries.replaceAll(
        entry ->
            entry.row().kid().equals(kid)
                ? new Entry(
                    entry.use(),
                    new Row(
                        new Dated(kid, stage, entry.row().dated().madeAt(), now),
                        entry.row().sealed()))
                : entry);
  }

  @Override
  public synchronized void forget(String kid) {
    entries.removeIf(entry -> entry.row().kid().equals(kid));
  }
}
