package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private record Receipt(String number, List<String> lines) {
    public boolean isLong() {
      return lines.size() > 2;
    }

    public String first() {
      return lines.get(0);
    }
  }

  @Named
  static class Backing {
    public String getName() {
      return "Aino";
    }

    @ForEverybody
    public String say(String word) {
      return word;
    }

    public String say(String word, int times) {
      return word.repeat(times);
    }

    public String twice(String word) {
      return word;
    }

    public String twice(Integer number) {
      return number.toString();
    }

    public void send() {
      // An action is no property.
    }
  }

  @Named
  @ForEverybody
  static class Catalogue {
    public String getTitle() {
      return "Palvelut";
    }
  }

  /** As CDI derives one where an interceptor comes before a bean. */
  static class Derived extends Backing {}

  private static Object read(Object base, String property) throws ReflectiveOperationException {
    return Questions.property(base, property).method().invoke(base);
  }

  @Test
  void reads_components_getters_and_questions_of_a_record() throws Exception {
    Receipt receipt = new Receipt("LU-1", List.of("a", "b", "c"));
    assertThat(read(receipt, "number")).isEqualTo("LU-1");
    assertThat(read(receipt, "long")).isEqualTo(true);
    assertThat(read(receipt, "first")).isEqualTo("a");
  }

  @Test
  void reads_getters_alone_of_other_classes() throws Exception {
    assertThat(read(new Backing(), "name")).isEqualTo("Aino");
    assertThat(Questions.property(new Backing(), "send")).isNull();
    assertThat(Questions.property(new Backing(), "class")).isNull();
  }

  @Test
  void finds_a_method_by_the_number_of_arguments_and_leaves_doubtful_ones() {
    Object[] one = {"a"};
    assertThat(Questions.method(new Backing(), "say", one).method().getParameterCount()).isOne();
    assertThat(Questions.method(new Backing(), "twice", one)).isNull();
    assertThat(Questions.method("text", "length", new Object[0])).isNull();
  }

  @Test
  void takes_what_a_bean_answers_for_personal_unless_it_says_otherwise() {
    Object[] one = {"a"};
    assertThat(Questions.property(new Backing(), "name").forEverybody()).isFalse();
    assertThat(Questions.property(new Derived(), "name").forEverybody()).isFalse();
    assertThat(Questions.method(new Backing(), "say", one).forEverybody()).isTrue();
    assertThat(Questions.property(new Catalogue(), "title").forEverybody()).isTrue();
  }
}
