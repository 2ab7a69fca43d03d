package fi.luukku.casework.web;

import fi.luukku.forms.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that were not taken: one sentence for each question and kind of fault, with the names of
 * the first files that have it, however many there were.
 */
final class RefusedFiles {
  private static final int MOST_NAMES = 5;

  /** What a fault is known by, and what is said of it. */
  private record Kind(String question, String code) {}

  /** What is told at a question. */
  record Said(String question, String words) {}

  private final Map<Kind, List<Problem>> problems = new LinkedHashMap<>();
  private final Map<Kind, String> words = new LinkedHashMap<>();

  void add(Problem problem) {
    Kind kind = new Kind(problem.question(), problem.code());
    problems.computeIfAbsent(kind, one -> new ArrayList<>()).add(problem);
  }

  /** A fault that the store has found. */
  void add(String question, String said) {
    words.put(new Kind(question, said), said);
  }

  boolean isEmpty() {
    return problems.isEmpty() && words.isEmpty();
  }

  Set<String> questions() {
    Set<String> all = problems.keySet().stream().map(Kind::question).collect(Collectors.toSet());
    words.keySet().forEach(kind -> all.add(kind.question()));
    return all;
  }

  /**
   * @param say words of a problem
   */
  List<Said> faults(Function<Problem, String> say) {
    return Stream.concat(
            problems.entrySet().stream()
                .map(one -> new Said(one.getKey().question(), say.apply(together(one.getValue())))),
            words.entrySet().stream().map(one -> new Said(one.getKey().question(), one.getValue())))
        .toList();
  }

  /** The first argument of a fault of one file is its name; where there is none, all are alike. */
  private static Problem together(List<Problem> all) {
    Problem first = all.get(0);
    List<Object> args = new ArrayList<>(first.args());
    if (!args.isEmpty() && args.get(0) instanceof String) {
      args.set(0, names(all.stream().map(one -> String.valueOf(one.args().get(0))).toList()));
    }
    return Problem.of(first.question(), first.code(), args.toArray());
  }

  private static String names(List<String> all) {
    List<String> different = all.stream().distinct().toList();
    String shown = different.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return different.size() > MOST_NAMES ? shown + ", …" : shown;
  }
}
