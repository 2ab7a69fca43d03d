package fi.luukku.casework.web;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.documents.web.FileNames;
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

/** The parts of a case as pages tell them: messages apart from events, steps as words, answers. */
@Named("caseStory")
@RequestScoped
public class CaseStoryBacking {
  @Inject SentAnswers sent;
  @Inject LocaleBacking locale;
  @Inject CaseWordsBacking words;

  /** Messages between citizen and municipality, oldest first. */
  public List<TimelineEntry> messages(CaseView matter) {
    return matter.timeline().stream().filter(CaseStoryBacking::isMessage).toList();
  }

  /** Asking the citizen for something is a message, too. */
  static boolean isMessage(TimelineEntry entry) {
    return entry.kind() == Kind.MESSAGE
        || entry.kind() == Kind.STATUS_CHANGED
            && entry.status() == CaseStatus.WAITING_FOR_CITIZEN
            && entry.visible()
            && entry.text().isPresent();
  }

  /** How a matter ended, with the words that were written then; empty while it is open. */
  public Optional<TimelineEntry> ending(CaseView matter) {
    return matter.outcome().isEmpty()
        ? Optional.empty()
        : events(matter).stream().filter(entry -> entry.outcome().isPresent()).findFirst();
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

  /** Documents as lists show them: no two of them have the same name. */
  public List<ShownFile> files(CaseView matter) {
    Map<String, String> names =
        FileNames.of(matter.attachments(), AttachmentFacts::id, AttachmentFacts::fileName);
    return matter.attachments().stream()
        .map(
            file ->
                new ShownFile(
                    file.id(),
                    names.get(file.id()),
                    FileNames.size(file.size(), locale.getLanguage())))
        .toList();
  }

  /**
   * A document in a list.
   *
   * @param size in words
   */
  public record ShownFile(String id, String name, String size) {}

  /** What was answered, by the form it was answered in; empty for cases without one. */
  public Summary answers(CaseView matter) {
    return sent.of(matter, locale.getLanguage());
  }
}
