package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType.Shape;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.forms.definition.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a form starts with: what is known of a person or his organisation already, what a link
 * brings, and what he answered earlier. Only for questions that allow it, and only what they would
 * take if it were typed: nobody has to mend what he did not write.
 *
 * @param sources where each answer comes from, by the key of its question
 */
public record FirstAnswers(Answers answers, Map<String, Prefill> sources) {

  public FirstAnswers {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /**
   * What is known before anything is asked.
   *
   * @param facts answers by where they come from; neither link nor earlier answers are among them
   * @param link values by the name of the question's input
   * @param earlier as {@link EarlierAnswers} has them for this form
   */
  public record Known(Map<Prefill, Answer> facts, Map<String, String> link, Answers earlier) {

    public Known {
      facts = Map.copyOf(facts);
      link = Map.copyOf(link);
    }

    /** Without an earlier application. */
    public Known(Map<Prefill, Answer> facts, Map<String, String> link) {
      this(facts, link, Answers.none());
    }

    private Optional<Answer> find(Question question, Prefill from) {
      return switch (from) {
        case LINK ->
            Optional.ofNullable(link.get(FieldNames.input(question.key()))).map(Answer.Typed::of);
        case EARLIER -> earlier.find(question.key());
        default -> Optional.ofNullable(facts.get(from));
      };
    }

    /** Never what is known: it may stand in a log line. */
    @Override
    public String toString() {
      return "Known" + facts.keySet();
    }
  }

  /** Nothing. */
  public static FirstAnswers none() {
    return new FirstAnswers(Answers.none(), Map.of());
  }

  /** The first answers to a form. */
  public static FirstAnswers of(FormDefinition form, Known known) {
    Map<String, Answer> first = new LinkedHashMap<>();
    Map<String, Prefill> sources = new LinkedHashMap<>();
    for (Question question : form.questions().toList()) {
      for (Prefill from : question.prefill()) {
        Optional<Answer> answer =
            first.containsKey(question.key()) ? Optional.empty() : usable(question, from, known);
        answer.ifPresent(
            taken -> {
              first.put(question.key(), taken);
              sources.put(question.key(), from);
            });
      }
    }
    return new FirstAnswers(new Answers(first), sources);
  }

  /** What was answered earlier was looked at as a whole: {@link EarlierAnswers}. */
  private static Optional<Answer> usable(Question question, Prefill from, Known known) {
    return known
        .find(question, from)
        .filter(answer -> !answer.isEmpty())
        .filter(answer -> from == Prefill.EARLIER || takes(question, answer));
  }

  private static boolean takes(Question question, Answer answer) {
    if (question.type().shape() == Shape.PARTS) {
      return answer instanceof Answer.Parts parts
          && PartsAnswer.read(question, parts.typed()).faults().isEmpty();
    }
    return answer instanceof Answer.Typed typed
        && !FieldReader.read(question, typed.word()).isRefused();
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return "FirstAnswers" + sources;
  }
}
