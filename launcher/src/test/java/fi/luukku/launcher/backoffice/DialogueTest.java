package fi.luukku.launcher.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialogueTest {
  private static final int QUEUES = 8;
  private static final int EVENTS = 20_000;
  private static final String CASE = "MK-2026-000123";

  private final Arrivals arrivals = new Arrivals();
  private final List<Answer> sent = new ArrayList<>();
  private final Dialogue dialogue = new Dialogue(arrivals, sent::add);

  @Test
  void arrivals_of_the_same_moment_get_a_number_each() throws Exception {
    CyclicBarrier together = new CyclicBarrier(QUEUES);
    ExecutorService queues = Executors.newFixedThreadPool(QUEUES);
    try {
      Callable<List<Integer>> queue =
          () -> {
            together.await();
            return IntStream.range(0, EVENTS).mapToObj(i -> arrivals.add("{}")).toList();
          };
      Set<Integer> numbers = new HashSet<>();
      for (Future<List<Integer>> of : queues.invokeAll(Collections.nCopies(QUEUES, queue))) {
        numbers.addAll(of.get());
      }
      assertThat(numbers).hasSize(QUEUES * EVENTS).contains(1, QUEUES * EVENTS);
    } finally {
      queues.shutdown();
    }
  }

  @Test
  void answers_an_arrival_by_its_number_and_a_case_by_its_own() throws JMSException {
    arrivals.add("{\"subject\":\"" + CASE + "\"}");

    assertThat(dialogue.reply("message 1 Tulemme huomenna."))
        .isEqualTo("Sent fi.luukku.backoffice.message.v1 for " + CASE + ".");
    dialogue.reply("decision MK-2026-000777 granted Myönnetään.");

    assertThat(sent).extracting(Answer::caseNumber).containsExactly(CASE, "MK-2026-000777");
    assertThat(sent.get(0).data().get("text").asText()).isEqualTo("Tulemme huomenna.");
  }

  @Test
  void half_a_command_is_answered_with_how_the_whole_one_looks() throws JMSException {
    arrivals.add("{}");
    Map<String, String> whole =
        Map.of(
            "show", "show N",
            "message 1", "message N text",
            "status 1", "status N in-progress [text]",
            "ask 1 2026-12-31", "ask N 2026-12-31 text",
            "decision 1 granted", "decision N granted text");
    for (Map.Entry<String, String> one : whole.entrySet()) {
      assertThat(dialogue.reply(one.getKey()))
          .startsWith("That is not the whole command: it looks like this.")
          .contains(one.getValue());
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void says_what_it_does_not_know() throws JMSException {
    arrivals.add("{}");

    assertThat(dialogue.reply("")).isEmpty();
    assertThat(dialogue.reply("dance")).startsWith("There is no command dance.");
    assertThat(dialogue.reply("show 2"))
        .isEqualTo("There is no arrival 2: 1 came since the start.");
    assertThat(dialogue.reply("show 0")).startsWith("There is no arrival 0");
    assertThat(dialogue.reply("show x")).isEqualTo("Give the number of an arrival, not x.");
    assertThat(dialogue.reply("status 1 finished")).contains("one of received");
  }

  @Test
  void help_says_that_what_was_shown_has_left_its_queue() {
    assertThat(Orders.HELP).contains("has left its queue for good");
  }
}
