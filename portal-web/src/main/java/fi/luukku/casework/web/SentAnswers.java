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
class SentAnswers {
  @Inject PublishedForms forms;

  Summary of(CaseView matter, Language language) {
    Map<String, String> names =
        FileNames.of(matter.attachments(), AttachmentFacts::id, AttachmentFacts::fileName);
    return AnswersJson.find(matter.answersJson())
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
