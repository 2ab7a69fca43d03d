package fi.luukku.casework.web;

import fi.luukku.casework.CaseStep;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a case as pages tell them: messages apart from events, steps as words, answers. */
@Named("caseStory")
@RequestScoped
public class CaseStoryBacking {
  private static final Set<Kind> WORDS = Set.of(Kind.MESSAGE);

  @Inject PublishedForms forms;
  @Inject LocaleBacking locale;
  @Inject CaseWordsBacking words;

  /** Messages between citizen and municipality, oldest first. */
  public List<TimelineEntry> messages(CaseView matter) {
    return matter.timeline().stream().filter(entry -> WORDS.contains(entry.kind())).toList();
  }

  /** Everything that happened, newest first. */
  public List<TimelineEntry> events(CaseView matter) {
    List<TimelineEntry> events = new ArrayList<>(matter.timeline());
    Collections.reverse(events);
    return events;
  }

  /** The way of the case, in words. */
  public List<String> steps(CaseView matter) {
    return matter.steps().stream().map(words::step).toList();
  }

  /** The same for staff. */
  public List<String> deskSteps(CaseView matter) {
    return matter.steps().stream().map(words::deskStep).toList();
  }

  /** Index of the step that is going on; the number of steps when all are done. */
  public int now(CaseView matter) {
    List<CaseStep> steps = matter.steps();
    for (int index = 0; index < steps.size(); index++) {
      if (steps.get(index).state() != CaseStep.State.DONE) {
        return index;
      }
    }
    return steps.size();
  }

  /** What was answered, by the form it was answered in; empty for cases without one. */
  public Summary answers(CaseView matter) {
    Map<String, String> names =
        matter.attachments().stream()
            .collect(Collectors.toMap(file -> file.id(), file -> file.fileName(), (a, b) -> a));
    return stored(matter.answersJson())
        .flatMap(
            stored ->
                forms
                    .find(stored.form(), stored.version())
                    .map(
                        form -> Summary.of(form, stored.answers(), locale.getLocale(), names::get)))
        .orElseGet(() -> new Summary("", List.of()));
  }

  private static Optional<AnswersJson.Stored> stored(String json) {
    try {
      return Optional.of(AnswersJson.read(json));
    } catch (IllegalArgumentException notOfAForm) {
      return Optional.empty();
    }
  }
}
