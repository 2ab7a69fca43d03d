package fi.luukku.servicerequests.domain;

import fi.luukku.forms.AnsweredForm;
import fi.luukku.servicerequests.Place;
import fi.luukku.servicerequests.PlaceMissing;
import fi.luukku.servicerequests.PlaceUnreadable;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.ReportQuestions;
import java.util.Optional;

/**
 * Where a report says it is: a point, words, or both.
 *
 * @param point where the map or typed coordinates named one
 * @param words an address or a description of the place
 */
public record ReportedPlace(Optional<Place> point, Optional<String> words) {

  /**
   * Reads and checks the place of a report.
   *
   * @throws PlaceUnreadable where the coordinates are none
   * @throws fi.luukku.servicerequests.PlaceOutside where they lie outside the municipality
   * @throws PlaceMissing where the category needs a place and there is none
   */
  public static ReportedPlace of(
      AnsweredForm answers, ReportCategory category, MunicipalArea area) {
    if (!category.needsPlace()) {
      return new ReportedPlace(Optional.empty(), Optional.empty());
    }
    Optional<Place> point = answers.text(ReportQuestions.COORDINATES).map(ReportedPlace::read);
    point.ifPresent(area::mustContain);
    Optional<String> words = answers.text(ReportQuestions.ADDRESS);
    if (point.isEmpty() && words.isEmpty()) {
      throw new PlaceMissing();
    }
    return new ReportedPlace(point, words);
  }

  private static Place read(String typed) {
    return Place.parse(typed).orElseThrow(PlaceUnreadable::new);
  }
}
