package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  /** As Payara Micro 6.2025.10 says it. */
  private static final String UNDEPLOYED =
      "[SEVERE] [] [jakarta.enterprise.system.core] Exception while loading the app\n";

  @TempDir Path place;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Story story = new Story(new PrintStream(told, true, StandardCharsets.UTF_8));
  private Child child;

  @AfterEach
  void end() {
    child.stop(Duration.ofSeconds(5));
  }

  @Test
  void a_settled_child_that_is_killed_is_told_of_and_started_again() throws Exception {
    child = child(Sleeper.command());
    child.start();
    child.settle();
    long first = child.pid();
    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await(() -> child.isAlive() && child.pid() != first);

    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("has died (exit code 137); starting it again in 1 s");
  }

  @Test
  void a_child_is_prepared_anew_before_it_is_started_again() throws Exception {
    AtomicInteger prepared = new AtomicInteger();
    child = child(Sleeper.command()).preparedBy(prepared::incrementAndGet);
    child.start();
    child.settle();
    long first = child.pid();
    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await(() -> child.isAlive() && child.pid() != first);

    assertThat(prepared).hasValue(2);
  }

  @Test
  void a_stopped_child_stays_away() {
    child = child(Sleeper.command());
    child.start();
    child.settle();
    child.stop(Duration.ofSeconds(5));
    child.start();

    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void a_child_that_dies_while_starting_is_explained_by_its_log() {
    child = child(Sleeper.command("write failed: No space left on device"));
    child.start();

    assertThatThrownBy(() -> Waiting.until(story, child, () -> false))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("disk is full")
        .hasMessageContaining("--data=DIR");
  }

  @Test
  void a_damaged_file_is_named_as_that() {
    child = child(Sleeper.command("[ERROR] InnoDB: Database page corruption on disk"));
    child.start();

    assertThatThrownBy(() -> Waiting.until(story, child, () -> false))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("--fresh");
  }

  @Test
  void a_server_that_answers_without_the_portal_is_not_waited_for() throws Exception {
    child = child(Sleeper.command());
    child.start();
    Files.writeString(child.log(), UNDEPLOYED, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> Waiting.until(story, child, () -> Payara.isReady(404, child)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("could not be deployed")
        .hasMessageContaining(child.log().toString());
  }

  @Test
  void what_a_server_said_before_it_was_started_again_is_not_of_this_start() throws Exception {
    child = child(Sleeper.command());
    Files.writeString(child.log(), UNDEPLOYED);
    child.start();

    assertThat(Payara.isReady(404, child)).isFalse();
    assertThat(Payara.isReady(200, child)).isTrue();
  }

  private Child child(List<String> words) {
    return new Child(
        "Sleeper",
        new Child.Command(words, Map.of(), place),
        place.resolve("sleeper.log"),
        new Ledger(place.resolve("processes")),
        story);
  }

  private static void await(Waiting.Question question) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!question.yes()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
