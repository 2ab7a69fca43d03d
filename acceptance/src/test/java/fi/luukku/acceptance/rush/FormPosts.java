package fi.luukku.acceptance.rush;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How long it takes from pressing "continue" on a page of an application until the next page is
 * there, beside a bare Faces form in the same server; in rounds that alternate.
 */
final class FormPosts {
  private static final int ROUNDS = Integer.getInteger("rush.rounds", 5);
  private static final int WARMING = Integer.getInteger("rush.warming", 4);
  private static final int PEOPLE = 4;
  private static final int POSTS_EACH = 50;
  private static final String BARE = "/bare-pages/form.xhtml";
  private static final String APPLY = "/grants/apply";

  private final Map<String, List<Double>> p50 = new LinkedHashMap<>();
  private final Map<String, List<Double>> p95 = new LinkedHashMap<>();
  private final List<Applicant> applicants;
  private final Fields bare;

  FormPosts() throws Exception {
    applicants = Citizen.signedIn(PEOPLE).stream().map(Applicant::withDraft).toList();
    try (Exchange line = Exchange.open()) {
      bare = Fields.pressing(line.get(BARE, "").body(), "[type=submit]").with("form:name", "Aino");
    }
  }

  String lines() throws Exception {
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      boolean counts = round >= WARMING;
      note(counts, "bare Faces form: its answer", each(this::bare));
      note(counts, "bare Faces form: its answer and the page again", each(this::bareAndAgain));
      note(counts, "page of an application: its answer", each(this::saved));
      note(counts, "page of an application: its answer and the next page", each(this::page));
    }
    return table();
  }

  /** Milliseconds of one press. */
  @FunctionalInterface
  private interface Press {
    double millis(Exchange line, Applicant one);
  }

  private List<Double> each(Press press) throws InterruptedException {
    List<Together.Work<List<Double>>> all =
        applicants.stream().<Together.Work<List<Double>>>map(one -> many(press, one)).toList();
    return Together.of(PEOPLE, all).results().stream().flatMap(List::stream).toList();
  }

  private static Together.Work<List<Double>> many(Press press, Applicant one) {
    return line ->
        DoubleStream.generate(() -> press.millis(line, one)).limit(POSTS_EACH).boxed().toList();
  }

  private double bare(Exchange line, Applicant any) {
    Answer answer = line.post(BARE, "", bare.written());
    must(answer.status() == 200, answer);
    return answer.millis();
  }

  private double bareAndAgain(Exchange line, Applicant any) {
    return bare(line, any) + line.get(BARE, "").millis();
  }

  private double saved(Exchange line, Applicant one) {
    return answered(new Insider(line), one).millis();
  }

  private double page(Exchange line, Applicant one) {
    Insider insider = new Insider(line);
    Answer answer = answered(insider, one);
    Answer next = insider.get(Applicant.path(answer.location()), one.citizen().cookie());
    must(next.status() == 200, next);
    return answer.millis() + next.millis();
  }

  private static Answer answered(Insider insider, Applicant one) {
    String cookie = one.citizen().cookie();
    String first = APPLY + "?draft=" + one.draft() + "&page=applicant";
    Fields shown = Fields.shown(insider.get(first, cookie).body(), "main form [name=continue]");
    Answer answer = insider.post(APPLY, cookie, shown.written());
    must(answer.leadsOn() && answer.location().contains("page=project"), answer);
    return answer;
  }

  private static void must(boolean right, Answer answer) {
    if (!right) {
      throw new IllegalStateException(answer.head() + Check.words(answer.body()));
    }
  }

  private void note(boolean counts, String name, List<Double> round) {
    if (counts) {
      p95.computeIfAbsent(name, any -> new ArrayList<>()).add(at(round, 0.95));
      p50.computeIfAbsent(name, any -> new ArrayList<>()).add(at(round, 0.5));
    }
  }

  private static double at(List<Double> all, double share) {
    List<Double> sorted = all.stream().sorted().toList();
    return sorted.get((int) ((sorted.size() - 1) * share));
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "Milliseconds, medians of the rounds; %d people at once.%n%n".formatted(PEOPLE)
                + "| what | p50 | p95 |\n| --- | ---: | ---: |\n");
    p95.forEach(
        (name, rounds) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f |%n",
                    name,
                    at(p50.get(name), 0.5),
                    at(rounds, 0.5))));
    return table.toString();
  }
}
