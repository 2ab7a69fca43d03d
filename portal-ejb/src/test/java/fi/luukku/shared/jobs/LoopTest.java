package fi.luukku.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
  @Test
  void a_nudge_wakes_it_long_before_its_pause_is_over() throws Exception {
    CountDownLatch twice = new CountDownLatch(2);
    Loop loop =
        new Loop(
            "test",
            Duration.ofHours(1),
            () -> {
              twice.countDown();
              return false;
            });
    loop.start(Thread::new);
    while (twice.getCount() > 1) {
      Thread.onSpinWait();
    }
    loop.nudge();
    assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop();
  }

  @Test
  void goes_on_at_once_while_there_is_more_and_after_a_failure() throws Exception {
    AtomicInteger rounds = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(5);
    Loop loop =
        new Loop(
            "test",
            Duration.ofMillis(1),
            () -> {
              done.countDown();
              if (rounds.incrementAndGet() == 3) {
                throw new IllegalStateException("once");
              }
              return true;
            });
    loop.start(Thread::new);
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(loop.isStopping()).isTrue();
  }
}
