package fi.luukku.acceptance.rush;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What answers must be, so that nothing else is counted. */
final class Check {
  private Check() {}

  /** So many won, all others lost with that status. */
  static void winners(List<Answer> answers, int winners, int lost) {
    Map<Integer, Long> counted =
        answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    long losers = (long) answers.size() - winners;
    boolean good =
        answers.stream().filter(Answer::leadsOn).count() == winners
            && counted.getOrDefault(lost, 0L) == losers;
    if (!good) {
      throw new IllegalStateException(
          "Not " + winners + " winners of " + answers.size() + ": " + counted + samples(answers));
    }
  }

  private static String samples(List<Answer> answers) {
    return answers.stream()
        .collect(Collectors.toMap(Answer::status, Function.identity(), (one, other) -> one))
        .values()
        .stream()
        .map(one -> "\n" + one.head() + words(one.body()))
        .collect(Collectors.joining());
  }

  static String words(String page) {
    String words = Jsoup.parse(page).select("main").text();
    return words.substring(0, Math.min(600, words.length()));
  }

  /** Asks for a page until the time is over; how often. */
  static int looks(Exchange line, String page, long end) {
    return looks(line, page, "", end);
  }

  static int looks(Exchange line, String page, String cookie, long end) {
    Insider somebody = new Insider(line);
    int asked = 0;
    while (System.nanoTime() < end) {
      Answer answer = somebody.get(page, cookie);
      if (answer.status() != 200) {
        throw new IllegalStateException(page + " answered " + answer.head());
      }
      asked++;
    }
    return asked;
  }
}
