package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.kinds.Kind;
import fi.luukku.forms.kinds.Kinds;
import fi.luukku.forms.kinds.PartsKind;
import fi.luukku.forms.kinds.TypedKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindsTest {

  @ParameterizedTest
  @EnumSource(AnswerType.class)
  void every_type_has_a_kind_of_its_shape(AnswerType type) {
    Optional<Kind> kind = Kinds.find(type);
    switch (type.shape()) {
      case TEXT -> assertThat(kind).containsInstanceOf(TypedKind.class);
      case PARTS -> assertThat(kind).containsInstanceOf(PartsKind.class);
      case CHOICES -> assertThat(kind).isPresent();
      default -> assertThat(kind.filter(PartsKind.class::isInstance)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(AnswerType.class)
  void every_type_has_a_name_of_its_own(AnswerType type) {
    assertThat(AnswerType.named(type.jsonName())).contains(type);
    assertThat(Arrays.stream(AnswerType.values()).map(AnswerType::jsonName))
        .containsOnlyOnce(type.jsonName());
  }

  @ParameterizedTest
  @EnumSource(AnswerType.class)
  void the_example_of_a_kind_is_taken_by_it(AnswerType type) {
    if (Kinds.find(type).orElse(null) instanceof TypedKind kind && type.takesInput()) {
      String more =
          type.hasOptions()
              ? ",'options':['x','y']"
              : type == AnswerType.REGISTER_CHOICE ? ",'register':'r'" : "";
      Question question =
          DefinitionLoader.load(
                  DefinitionText.form(
                      DefinitionText.page(
                          "p", "{'key':'a','type':'" + type.jsonName() + "'" + more + "}")),
                  DefinitionText.texts(
                      Stream.of(
                              "page.p.title",
                              "question.a.label",
                              !type.hasOptions() ? "" : "question.a.option.x",
                              !type.hasOptions() ? "" : "question.a.option.y",
                              type == AnswerType.CONSENT ? "question.a.text" : "",
                              type == AnswerType.CONSENT ? "question.a.agree" : "")
                          .filter(key -> !key.isEmpty())
                          .toArray(String[]::new)))
              .getQuestion("a");
      assertThat(kind.read(question, kind.example(question)).isRefused()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(AnswerType.class)
  void what_has_parts_is_seen_by_them(AnswerType type) {
    assertThat(type.parts().isEmpty()).isEqualTo(type.shape() != AnswerType.Shape.PARTS);
  }
}
