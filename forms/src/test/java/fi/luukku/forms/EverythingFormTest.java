package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form in which every kind of question stands: a new kind has to come into a new version. */
class EverythingFormTest {

  private static final FormDefinition FORM =
      PublishedForms.load().findLatest("everything").orElseThrow();

  @Test
  void asks_every_kind_of_question_there_is() {
    Set<AnswerType> asked = FORM.questions().map(Field::type).collect(Collectors.toSet());
    assertThat(asked).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(AnswerType.class));
  }

  @Test
  void a_table_and_a_group_hold_several_kinds() {
    assertThat(columns("costs")).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    assertThat(columns("acts")).contains(AnswerType.PERSON, AnswerType.TIME);
  }

  private static Stream<AnswerType> columns(String question) {
    return FORM.getQuestion(question).columns().stream().map(Field::type);
  }
}
