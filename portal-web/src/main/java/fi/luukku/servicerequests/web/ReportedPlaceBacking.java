package fi.luukku.servicerequests.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.forms.AnswersJson;
import fi.luukku.servicerequests.Place;
import fi.luukku.servicerequests.ReportQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Where a report says it is, for the map on the pages of its case. */
@Named("reportedPlace")
@ApplicationScoped
public class ReportedPlaceBacking {
  /** The point, degrees in WGS 84; empty for what is no report, or has its place in words only. */
  public Optional<Place> of(CaseView matter) {
    return matter.kind() == CaseKind.SERVICE_REQUEST
        ? AnswersJson.read(matter.answersJson())
            .answers()
            .typed(ReportQuestions.COORDINATES)
            .words()
            .stream()
            .findFirst()
            .flatMap(Place::parse)
        : Optional.empty();
  }
}
