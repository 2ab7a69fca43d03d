package fi.luukku.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedFilesTest {
  private final RefusedFiles refused = new RefusedFiles();

  @Test
  void sixty_files_too_many_are_one_sentence() {
    for (int file = 0; file < 60; file++) {
      refused.add(Problem.of("plan", "files.many", 10));
      refused.add("plan", "At most 20 files.");
    }

    assertThat(told()).containsExactly("plan: files.many [10]", "plan: At most 20 files.");
  }

  @Test
  void files_of_one_fault_are_named_together_and_the_first_ones_only() {
    for (int file = 1; file <= 7; file++) {
      refused.add(Problem.of("plan", "file.kind", file + ".exe", "pdf"));
    }
    refused.add(Problem.of("plan", "file.empty", "a.pdf"));
    refused.add(Problem.of("budget", "file.empty", "b.pdf"));

    assertThat(told())
        .containsExactly(
            "plan: file.kind [1.exe, 2.exe, 3.exe, 4.exe, 5.exe, …, pdf]",
            "plan: file.empty [a.pdf]",
            "budget: file.empty [b.pdf]");
    assertThat(refused.questions()).containsExactlyInAnyOrder("plan", "budget");
  }

  private List<String> told() {
    return refused.faults(problem -> problem.code() + " " + problem.args()).stream()
        .map(said -> said.question() + ": " + said.words())
        .toList();
  }
}
