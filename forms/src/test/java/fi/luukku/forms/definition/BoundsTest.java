package fi.luukku.forms.definition;

import static fi.luukku.forms.definition.DefinitionText.loadTwo;
import static fi.luukku.forms.definition.DefinitionText.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The widest that a definition may ask is taken, and one more is refused at its place. */
class BoundsTest {

  static Stream<String> widest() {
    return Stream.of(
        "'type':'shortText','maxLength':20000",
        "'type':'longText','minLength':5,'maxLength':5",
        "'type':'shortText','maxLength':1",
        "'type':'number','decimals':6",
        "'type':'number','min':3,'max':3",
        "'type':'files','kinds':['pdf'],'maxMegabytes':200,'maxCount':20",
        "'type':'files','kinds':['pdf'],'maxMegabytes':1,'maxCount':1",
        "'type':'chooseOne','options':[" + options(2) + "]",
        "'type':'chooseMany','options':[" + options(500) + "]",
        "'type':'table','maxCount':100,'columns':[" + columns(12) + "]",
        "'type':'table','maxCount':1,'columns':[" + columns(1) + "]");
  }

  static Stream<String> tooWide() {
    return Stream.of(
        "'type':'shortText','maxLength':20001",
        "'type':'shortText','maxLength':0",
        "'type':'longText','minLength':6,'maxLength':5",
        "'type':'number','decimals':7",
        "'type':'number','min':4,'max':3",
        "'type':'files','kinds':['pdf'],'maxMegabytes':201",
        "'type':'files','kinds':['pdf'],'maxMegabytes':0",
        "'type':'files','kinds':['pdf'],'maxCount':21",
        "'type':'files','kinds':['pdf'],'maxCount':0",
        "'type':'files','kinds':[]",
        "'type':'files','kinds':['pdf','exe']",
        "'type':'chooseOne','options':[" + options(1) + "]",
        "'type':'chooseOne','options':['a','a']",
        "'type':'chooseMany','options':[" + options(501) + "]",
        "'type':'table','maxCount':101,'columns':[" + columns(1) + "]",
        "'type':'table','columns':[" + columns(13) + "]",
        "'type':'table','columns':[]",
        "'type':'table','columns':[{'key':'c','type':'files'}]",
        "'type':'date','min':'2027-02-30'",
        "'type':'date','min':'2027-03-02','max':'2027-03-01'",
        "'type':'time','max':'25:00'",
        "'type':'period','minDays':3,'maxDays':2");
  }

  @ParameterizedTest
  @MethodSource("widest")
  void the_widest_is_taken(String question) {
    assertThat(asked(question).key()).isEqualTo("a");
  }

  @ParameterizedTest
  @MethodSource("tooWide")
  void one_more_is_refused_at_the_question(String question) {
    assertThatThrownBy(() -> asked(question)).hasMessageContaining("/pages/0/questions/0");
  }

  @Test
  void what_is_written_is_what_holds() {
    Limits date = asked("'type':'date','min':'2027-03-01'").limits();
    assertThat(date.dates().least()).contains(LocalDate.of(2027, 3, 1));
    assertThat(date.dates().most()).contains(LocalDate.of(2100, 12, 31));
    assertThat(asked("'type':'time','min':'08:30'").limits().times().least())
        .contains(LocalTime.of(8, 30));
    assertThat(asked("'type':'shortText','minLength':2").limits().length().least()).contains(2);
    assertThat(asked("'type':'number','decimals':3").limits().decimals()).isEqualTo(3);
    assertThat(asked("'type':'number','min':3").limits().amount().least())
        .contains(new BigDecimal("3"));
  }

  private static Question asked(String question) {
    return loadTwo(
            page("p", "{'key':'a'," + question + "}"), "", texts(question).toArray(String[]::new))
        .getQuestion("a");
  }

  private static Stream<String> texts(String question) {
    Stream<String> inner =
        IntStream.range(0, 520)
            .boxed()
            .flatMap(
                number ->
                    Stream.of(
                        "question.a.option.o" + number, "question.a.column.c" + number + ".label"))
            .filter(key -> question.contains("'" + key.split("\\.")[3] + "'"));
    return Stream.concat(Stream.of("page.p.title", "question.a.label"), inner);
  }

  private static String options(int number) {
    return IntStream.range(0, number)
        .mapToObj(it -> "'o" + it + "'")
        .collect(Collectors.joining(","));
  }

  private static String columns(int number) {
    return IntStream.range(0, number)
        .mapToObj(it -> "{'key':'c" + it + "','type':'shortText'}")
        .collect(Collectors.joining(","));
  }
}
