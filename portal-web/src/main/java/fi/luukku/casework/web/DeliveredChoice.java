package fi.luukku.casework.web;

import fi.luukku.casework.DeliveredDocuments;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.FileCheck;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents of earlier cases that a post of a draft's page has chosen. */
@RequestScoped
class DeliveredChoice {
  @Inject DeliveredDocuments delivered;
  @Inject CurrentCaller current;

  /** The ids that were posted, by question; may be anything. */
  Map<Question, List<String>> posted(List<Question> filed, HttpServletRequest request) {
    Map<Question, List<String>> chosen = new LinkedHashMap<>();
    for (Question question : filed) {
      String[] ids = request.getParameterValues(FieldNames.delivered(question.key()));
      List<String> given =
          Arrays.stream(Optional.ofNullable(ids).orElse(new String[0])).distinct().toList();
      if (!given.isEmpty()) {
        chosen.put(question, given);
      }
    }
    return chosen;
  }

  /** Takes out what a question has no room for; the questions that have none. */
  List<Question> withoutRoom(Map<Question, List<String>> chosen, Answers answers) {
    List<Question> full =
        chosen.entrySet().stream()
            .filter(one -> !hasRoom(one.getKey(), one.getValue().size(), answers))
            .map(Map.Entry::getKey)
            .toList();
    full.forEach(chosen::remove);
    return full;
  }

  private static boolean hasRoom(Question question, int more, Answers answers) {
    int attached = answers.files(question.key()).ids().size();
    return FileCheck.hasRoom(question, attached + more - 1);
  }

  /**
   * Copies them for the draft, all or none.
   *
   * @throws NotFound where one is not the caller's to choose
   */
  Map<String, List<DocumentRecord>> take(UUID draft, Map<Question, List<String>> chosen) {
    if (chosen.isEmpty()) {
      return Map.of();
    }
    if (!current.caller().isCitizen()) {
      throw new NotFound();
    }
    return delivered.take(current.caller(), draft, chosen);
  }
}
