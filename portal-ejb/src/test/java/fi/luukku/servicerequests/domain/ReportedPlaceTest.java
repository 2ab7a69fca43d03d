package fi.luukku.servicerequests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Answers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.servicerequests.Place;
import fi.luukku.servicerequests.PlaceMissing;
import fi.luukku.servicerequests.PlaceOutside;
import fi.luukku.servicerequests.PlaceUnreadable;
import fi.luukku.servicerequests.ReportCategory;
import fi.luukku.servicerequests.ReportQuestions;
import fi.luukku.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ReportedPlaceTest {
  private final MunicipalArea area = new MunicipalArea(59.99, 22.95, 60.05, 23.11);
  private final FormDefinition form =
      PublishedForms.load().findLatest(ReportQuestions.FORM).orElseThrow();

  @Test
  void takes_a_point_inside_the_municipality() {
    assertThat(read("60.01874, 23.03108", "").point()).contains(new Place(60.01874, 23.03108));
  }

  @Test
  void is_content_with_words_alone() {
    assertThat(read("", "Rantatie 18").words()).contains("Rantatie 18");
  }

  @Test
  void refuses_a_place_out_of_bounds() {
    assertThatThrownBy(() -> read("61.5, 23.8", "")).isInstanceOf(PlaceOutside.class);
  }

  @Test
  void refuses_coordinates_that_are_none() {
    assertThatThrownBy(() -> read("north of the harbour", "Rantatie 18"))
        .isInstanceOf(PlaceUnreadable.class);
  }

  @Test
  void refuses_a_report_without_a_place_where_one_is_needed() {
    assertThatThrownBy(() -> read("", " ")).isInstanceOf(PlaceMissing.class);
  }

  @Test
  void asks_for_no_place_where_none_is_needed() {
    ReportedPlace place = ReportedPlace.of(answers("61.5, 23.8", ""), category(false), area);

    assertThat(place.point()).isEmpty();
  }

  private ReportedPlace read(String coordinates, String address) {
    return ReportedPlace.of(answers(coordinates, address), category(true), area);
  }

  private AnsweredForm answers(String coordinates, String address) {
    return AnsweredForm.of(
        form,
        Answers.none()
            .with(ReportQuestions.COORDINATES, coordinates)
            .with(ReportQuestions.ADDRESS, address));
  }

  private static ReportCategory category(boolean needsPlace) {
    LocalizedText words = LocalizedText.same("Kuoppa");
    return new ReportCategory(
        "pothole", "road", words, words, "streets", 5, needsPlace, true, true, words);
  }
}
