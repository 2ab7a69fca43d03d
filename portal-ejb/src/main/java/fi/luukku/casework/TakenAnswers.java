package fi.luukku.casework;

import fi.luukku.forms.definition.Prefill;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a draft began with that nobody typed in it.
 *
 * @param sources where the answers were taken from, by the key of the question
 * @param answersJson the answers, as a draft keeps its own; empty where there are none
 * @param earlier the case whose answers it began with
 * @param registerSilent whether a register was asked and did not answer
 */
public record TakenAnswers(
    Map<String, Prefill> sources,
    String answersJson,
    Optional<Earlier> earlier,
    boolean registerSilent) {

  /** Nothing: whoever began it fills in everything. */
  public static final TakenAnswers NONE = new TakenAnswers(Map.of(), "", Optional.empty(), false);

  /** An earlier case, and when it was sent. */
  public record Earlier(CaseNumber number, Instant sent) {}

  public TakenAnswers {
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  public boolean isEmpty() {
    return sources.isEmpty() && earlier.isEmpty() && !registerSilent;
  }

  /**
   * Whether the answer to a question is one to look at: somebody else, or an older day, gave it.
   */
  public boolean isToCheck(String question) {
    Prefill source = sources.get(question);
    return source != null && (source == Prefill.EARLIER || source.isOfRegister());
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return "TakenAnswers" + sources.keySet();
  }
}
