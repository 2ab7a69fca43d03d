package fi.luukku.casework.web;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.casework.CaseView;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What was answered, by the form it was answered in; no sections for cases without one. */
@ApplicationScoped
public class SentAnswers {
  @Inject PublishedForms forms;

  Summary of(CaseView matter, Language language) {
    return of(matter.answersJson(), matter.attachments(), language);
  }

  /**
   * @param answersJson as it was sent
   * @param attachments those of the case
   */
  public Summary of(String answersJson, List<AttachmentFacts> attachments, Language language) {
    Map<String, String> names =
        FileNames.of(attachments, AttachmentFacts::id, AttachmentFacts::fileName);
    return AnswersJson.find(answersJson)
        .flatMap(
            stored ->
                forms
                    .find(stored.form(), stored.version())
                    .map(
                        form ->
                            Summary.ofSent(form, stored.answers(), language.locale(), names::get)))
        .orElseGet(() -> new Summary("", List.of()));
  }
}
