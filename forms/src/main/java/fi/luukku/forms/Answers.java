package fi.luukku.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All answers of one applicant to one form, by question key. Immutable: each change is a copy. */
public record Answers(Map<String, Answer> byQuestion) {

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  public Optional<Answer> find(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  /** What was typed or chosen; empty when nothing was. */
  public Answer.Typed typed(String question) {
    return find(question)
        .filter(Answer.Typed.class::isInstance)
        .map(Answer.Typed.class::cast)
        .orElse(new Answer.Typed(List.of()));
  }

  public Answer.Rows rows(String question) {
    return find(question)
        .filter(Answer.Rows.class::isInstance)
        .map(Answer.Rows.class::cast)
        .orElse(new Answer.Rows(List.of()));
  }

  public Answer.Files files(String question) {
    return find(question)
        .filter(Answer.Files.class::isInstance)
        .map(Answer.Files.class::cast)
        .orElse(new Answer.Files(List.of()));
  }

  public Answers with(String question, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
    changed.put(question, answer);
    return new Answers(changed);
  }

  public Answers with(String question, String... words) {
    return with(question, Answer.Typed.of(words));
  }

  /** Adds an attachment that the caller has checked and stored; adding it twice changes nothing. */
  public Answers withFile(String question, String attachmentId) {
    List<String> ids = new ArrayList<>(files(question).ids());
    if (!ids.contains(attachmentId)) {
      ids.add(attachmentId);
    }
    return with(question, new Answer.Files(ids));
  }

  public Answers withoutFile(String question, String attachmentId) {
    List<String> ids = new ArrayList<>(files(question).ids());
    ids.remove(attachmentId);
    return with(question, new Answer.Files(ids));
  }

  public Answers without(String question) {
    Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
    changed.remove(question);
    return new Answers(changed);
  }
}
