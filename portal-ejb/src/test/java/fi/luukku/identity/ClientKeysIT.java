package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.domain.KeyCalendar.Stage;
import fi.luukku.identity.persistence.ClientKeyRows;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Our own keys on the real database, with several nodes at them at once. */
@ArquillianTest
class ClientKeysIT {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final byte[] SEALED = {1, 2, 3};
  private static final int NODES = 8;

  @Inject ClientKeyRows rows;

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void one_of_many_nodes_makes_the_first_the_next_and_the_turn() throws Exception {
    String use = newUse();
    together(() -> rows.addFirst(use, newKid(), SEALED, NOW));
    assertThat(stages(use)).containsExactly(Stage.CURRENT);

    together(() -> rows.addNext(use, newKid(), SEALED, NOW.plusSeconds(60)));
    assertThat(stages(use)).containsExactly(Stage.CURRENT, Stage.NEXT);

    String current = rows.all(use).get(0).kid();
    String next = rows.all(use).get(1).kid();
    together(() -> rows.turn(use, current, next, NOW.plusSeconds(120)));
    List<ClientKeyRows.Row> after = rows.all(use);
    assertThat(stages(use)).containsExactly(Stage.CURRENT, Stage.RETIRED);
    assertThat(after.get(0).kid()).isEqualTo(next);
    assertThat(after.get(0).dated().madeAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(after.get(0).dated().since()).isEqualTo(NOW.plusSeconds(120));
    assertThat(after.get(1).dated().since()).isEqualTo(NOW.plusSeconds(120));
    assertThat(after.get(0).sealed()).isEqualTo(SEALED);
  }

  @Test
  void keeps_the_current_key_where_the_next_one_is_gone() {
    String use = newUse();
    rows.addFirst(use, newKid(), SEALED, NOW);
    String current = rows.all(use).get(0).kid();

    assertThatThrownBy(() -> rows.turn(use, current, newKid(), NOW))
        .hasStackTraceContaining("the current one stays");
    assertThat(stages(use)).containsExactly(Stage.CURRENT);
  }

  @Test
  void forgets_retired_keys_alone() {
    String use = newUse();
    rows.addFirst(use, newKid(), SEALED, NOW);
    rows.addNext(use, newKid(), SEALED, NOW);
    String current = rows.all(use).get(0).kid();
    String next = rows.all(use).get(1).kid();
    rows.forget(current);
    rows.forget(next);
    assertThat(rows.all(use)).hasSize(2);

    rows.turn(use, current, next, NOW);
    rows.forget(current);
    assertThat(rows.all(use)).extracting(ClientKeyRows.Row::kid).containsExactly(next);
  }

  private List<Stage> stages(String use) {
    return rows.all(use).stream().map(row -> row.dated().stage()).toList();
  }

  private static String newUse() {
    return "T-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String newKid() {
    return UUID.randomUUID().toString();
  }

  private static void together(Runnable act) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    CountDownLatch start = new CountDownLatch(1);
    try {
      Callable<Void> one =
          () -> {
            start.await();
            act.run();
            return null;
          };
      List<Future<Void>> all = IntStream.range(0, NODES).mapToObj(i -> nodes.submit(one)).toList();
      start.countDown();
      for (Future<Void> done : all) {
        done.get();
      }
    } finally {
      nodes.shutdownNow();
    }
  }
}
