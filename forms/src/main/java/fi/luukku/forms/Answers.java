package fi.luukku.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All answers of one applicant to one form, by question key. Immutable: each change is a copy.
 *
 * @param day on which they count, in Finland: of the sending, or today while they are a draft. It
 *     is kept with them, so that what depends on it stays as it was. Absent where nobody has said
 *     it.
 * @param sender the e-mail address by which who fills in is known; never kept with them
 */
public record Answers(
    Map<String, Answer> byQuestion, Optional<LocalDate> day, Optional<String> sender) {

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  public Answers(Map<String, Answer> byQuestion) {
    this(byQuestion, Optional.empty());
  }

  public Answers(Map<String, Answer> byQuestion, Optional<LocalDate> day) {
    this(byQuestion, day, Optional.empty());
  }

  /** The same answers, which count on the day. */
  public Answers on(LocalDate day) {
    return new Answers(byQuestion, Optional.of(day), sender);
  }

  /** The same answers, of somebody who has this e-mail address. */
  public Answers by(Optional<String> address) {
    return new Answers(byQuestion, day, address);
  }

  /** Whether an address is that of who fills in; letters may be small or large. */
  boolean areBy(String address) {
    return sender.filter(address::equalsIgnoreCase).isPresent();
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

  public Answer.Parts parts(String question) {
    return find(question)
        .filter(Answer.Parts.class::isInstance)
        .map(Answer.Parts.class::cast)
        .orElse(new Answer.Parts(Map.of()));
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
    return new Answers(changed, day, sender);
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
    return new Answers(changed, day, sender);
  }
}
