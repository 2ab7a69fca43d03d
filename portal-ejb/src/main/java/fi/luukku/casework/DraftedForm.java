package fi.luukku.casework;

import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.Journey;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Prefill;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A draft with its answers read.
 *
 * @param form the version it was begun with or carried over to, whatever was published since
 */
public record DraftedForm(Draft draft, FormDefinition form, Answers answers) {

  public UUID id() {
    return draft.id();
  }

  public Instant saved() {
    return draft.updated();
  }

  public boolean shared() {
    return draft.shared();
  }

  /** A page as it was saved last. */
  public DraftPart part(String page) {
    return draft.part(page);
  }

  /** How far it is. */
  public Journey journey() {
    return Journey.of(form, answers, unseen());
  }

  /** Pages with answers taken from elsewhere that nobody has left yet: they are to be looked at. */
  private Set<String> unseen() {
    return form.pages().stream()
        .filter(page -> part(page.key()).revision() == 0)
        .filter(page -> page.questions().stream().anyMatch(one -> taken().isToCheck(one.key())))
        .map(FormPage::key)
        .collect(Collectors.toSet());
  }

  /** What it began with. */
  public TakenAnswers taken() {
    return draft.taken();
  }

  /**
   * Where answers were taken from that stand as they were taken, by the key of the question; only
   * such as are to be checked.
   */
  public Map<String, Prefill> origins() {
    if (taken().sources().isEmpty()) {
      return Map.of();
    }
    Answers begun = AnswersJson.read(taken().answersJson()).answers();
    return taken().sources().entrySet().stream()
        .filter(one -> taken().isToCheck(one.getKey()))
        .filter(one -> answers.find(one.getKey()).equals(begun.find(one.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return draft.toString();
  }
}
