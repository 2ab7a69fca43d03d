package fi.luukku.forms.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

  private static final Scope SCOPE = scope();

  /**
   * Answers: kind club, amount 1500.50, count 3, wants no, rows 100.00 food and 20.50 (no kind).
   */
  private static final Answers GIVEN = new Answers(given(), Optional.of(LocalDate.of(2027, 3, 31)));

  private static final Answers NONE = new Answers(Map.of(), Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "kind == 'club' && amount > money('1000.00')",
        "amount == money('1500.5')",
        "amount != money('1500.51')",
        "money('1000') * number('0.5') == money('500')",
        "2 * amount == money('3001')",
        "amount - money('0.50') >= money('1500')",
        "-amount < money('0')",
        "min(amount, money('3')) == money('3') && max(count, number('2')) == count",
        "count == 3 && 3 == count && count < 4 && 2 <= count && count + 1 == 4 && 10 - count == 7",
        "round(amount * number('0.333'), 2) == money('499.67')",
        "divide(amount, 3, 2) == money('500.17')",
        "divide(amount, money('3001'), 1) == number('0.5')",
        "divide(-5, 2, 0) == number('-3')",
        "wants == false && !wants",
        "kind in ['club', 'person'] && !(kind in ['person'])",
        "'young' in groups && size(groups) == 2",
        "groups == ['young', 'old']",
        "name.startsWith('Ää') && name.endsWith('ö') && name.contains('k') && size(name) == 4",
        "name.matches('Ä.*') && !name.matches('Ä')",
        "name + '!' == 'Ääkö!'",
        "begins.addDays(1) == date('2027-02-01') && begins.addMonths(1) == date('2027-02-28')",
        "begins.addYears(-1).year() == 2026 && begins.month() == 1 && begins.day() == 31",
        "begins.weekday() == 7",
        "daysBetween(begins, today()) == 59 && monthsBetween(begins, today()) == 2",
        "yearsBetween(date('2000-04-01'), today()) == 26",
        "min(begins, today()) == begins && max(begins, today()) == today()",
        "hour < time('12:00') && minutesBetween(hour, time('12:00')) == 225",
        "sum(budget.cost) == money('120.50') && size(budget) == 2",
        "budget.exists(row, row.cost > money('100') - money('1')) && budget.all(row, row.cost > money('1'))",
        "sum(budget.filter(row, has(row.what) && row.what == 'food').map(row, row.cost)) == money('100')",
        "budget.cost.all(one, one >= money('20.50'))",
        "stay.from < stay.until",
        "answered(kind) && !answered(missing) && answered(stay) && answered(stay.from) && answered(budget)",
        "orElse(missing, money('1')) == money('1') && orElse(amount, money('1')) == amount",
        "orElse(sum(empty.cost), money('0')) == money('0')",
        "(answered(missing) ? missing : money('7')) == money('7')",
        "missing > money('1') || kind == 'club'",
        "!(missing > money('1') && kind == 'person')",
      })
  void holds(String source) {
    assertThat(evaluate(source, GIVEN)).contains(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "missing > money('1')",
        "missing <= money('1')",
        "!(missing == money('1'))",
        "missing > money('1') && kind == 'club'",
        "missing > money('1') || kind == 'person'",
        "missing > money('1') ? true : true",
        "empty.all(row, row.cost > money('1'))",
        "budget.all(row, row.what == 'food')",
        "divide(amount, amount - money('1500.50'), 2) == number('1')",
        "9000000000000000000 + 9000000000000000000 > 1",
        "begins.addYears(9999) > begins",
      })
  void is_absent_where_something_that_it_needs_is(String source) {
    assertThat(evaluate(source, GIVEN)).isEmpty();
  }

  @Test
  void nothing_is_answered_and_no_day_is_known() {
    assertThat(evaluate("today() > date('2020-01-01')", NONE)).isEmpty();
    assertThat(evaluate("answered(kind)", NONE)).contains(false);
    assertThat(evaluate("kind == 'club'", NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "kind ==  ~ mismatched input",
        "kind == 'club' extra ~ extra",
        "amount > 1000 ~ found no matching overload for '_>_' applied to '(money, int)'",
        "amount > count ~ '(money, number)'",
        "amount * amount == amount ~ '(money, money)'",
        "amount > 0.5 ~ floating point",
        "kind == 'clup' ~ kind has no option clup",
        "'yuong' in groups ~ groups has no option yuong",
        "kind in ['club', 'nobody'] ~ no option nobody",
        "budget.exists(row, row.what == 'foot') ~ budget.what has no option foot",
        "nobody == 'x' ~ unknown question: nobody",
        "answered(nobody) ~ unknown question: nobody",
        "stay.begin == stay.until ~ unknown question: stay.begin",
        "budget.exists(row, row.price > money('1')) ~ undefined field",
        "budget.exists(a, budget.exists(b, a.cost == b.cost)) ~ rows within rows",
        "budget.exists(amount, true) ~ by the name of a question",
        "has(stay.from) ~ answered(stay.from)",
        "number('1e9') == count ~ written out",
        "number(name) == count ~ written out",
        "money('1.001') == amount ~ written out",
        "date('2027-02-30') == begins ~ written out",
        "time('24:01') == hour ~ written out",
        "name.matches('(a') ~ RE2",
        "name.matches('((a{1000}){1000}){1000}') ~ repeats too much",
        "name.matches(kind) ~ written out",
        "divide(amount, 0, 2) == amount ~ divides by zero",
        "divide(amount, number('0.0'), 2) == amount ~ divides by zero",
        "round(amount, 9) == amount ~ 0 to 6",
        "amount / 2 == amount ~ undeclared reference",
        "{'a': 1}.a == 1 ~ map",
        "b'a' == b'a' ~ constant",
        "null == null ~ constant",
        "dyn(kind) == 1 ~ undeclared reference",
        "answered('kind') ~ name of a question",
        "orElse(1, 2) == 1 ~ names a question",
        "timestamp('2020-01-01T00:00:00Z') == hour ~ undeclared reference",
      })
  void refuses_with_a_reason(String source, String reason) {
    assertThatThrownBy(() -> compile(source))
        .isInstanceOf(ExpressionRefused.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orElse(round(count *, 2), 1)",
        "orElse(count + (, 0)",
        "orElse(count.filter(_>r,r.,2",
        "orElse(rows.filter(, wants), 1)",
        "answered()",
        "orElse(, )"
      })
  void refuses_what_is_written_by_half(String source) {
    assertThatThrownBy(() -> compile(source)).isInstanceOf(ExpressionRefused.class);
  }

  @Test
  void refuses_what_is_too_long_or_too_deep() {
    assertThatThrownBy(() -> compile("count == 3" + " ".repeat(Expressions.MAX_LENGTH)))
        .isInstanceOf(ExpressionRefused.class);
    assertThatThrownBy(() -> compile("(".repeat(900) + "wants" + ")".repeat(900)))
        .isInstanceOf(ExpressionRefused.class)
        .hasMessageContaining("recursion limit");
    assertThatThrownBy(() -> compile("!(".repeat(300) + "wants" + ")".repeat(300)))
        .isInstanceOf(ExpressionRefused.class);
  }

  @Test
  void knows_how_many_decimals_a_result_can_have() {
    assertThat(compile("amount * number('0.125')").decimals()).isEqualTo(5);
    assertThat(compile("round(amount * number('0.125'), 2)").decimals()).isEqualTo(2);
    assertThat(compile("sum(budget.map(row, row.cost * number('0.5')))").decimals()).isEqualTo(3);
    assertThat(compile("sum(budget.cost) - amount").decimals()).isEqualTo(2);
    assertThat(compile("orElse(amount, money('1.5'))").decimals()).isEqualTo(2);
    assertThat(compile("size(budget)").decimals()).isZero();
  }

  @Test
  void says_what_its_result_is() {
    assertThat(compile("kind + name").type()).contains(ExpressionType.TEXT);
    assertThat(compile("count * 2").type()).contains(ExpressionType.NUMBER);
    assertThat(compile("budget").type()).isEmpty();
  }

  @Test
  void joined_texts_end_before_the_memory_does() {
    Map<String, Object> long20k = Map.of("name", "x".repeat(Texts.LONGEST));
    assertThat(compile("name + name").evaluate(new Answers(long20k, Optional.empty()))).isEmpty();
  }

  private static Optional<Object> evaluate(String source, Answers answers) {
    return compile(source).evaluate(answers);
  }

  private static Expression compile(String source) {
    return Expressions.check(Expressions.parse(source), SCOPE);
  }

  private static Scope scope() {
    Scope scope = new Scope();
    scope.add("kind", ExpressionType.TEXT);
    scope.addOptions("kind", List.of("club", "person"));
    scope.add("groups", ExpressionType.TEXTS);
    scope.addOptions("groups", List.of("young", "old"));
    scope.add("name", ExpressionType.TEXT);
    scope.add("amount", ExpressionType.MONEY);
    scope.addDecimals("amount", 2);
    scope.add("missing", ExpressionType.MONEY);
    scope.add("count", ExpressionType.NUMBER);
    scope.add("wants", ExpressionType.YES_NO);
    scope.add("begins", ExpressionType.DATE);
    scope.add("hour", ExpressionType.TIME);
    scope.add("stay", ExpressionType.DATE);
    scope.add("stay.from", ExpressionType.DATE);
    scope.add("stay.until", ExpressionType.DATE);
    for (String table : List.of("budget", "empty")) {
      scope.addTable(table, Map.of("cost", ExpressionType.MONEY, "what", ExpressionType.TEXT));
      scope.addDecimals(table + ".cost", 2);
      scope.addOptions(table + ".what", List.of("food", "other"));
    }
    return scope;
  }

  private static Map<String, Object> given() {
    Map<String, Object> given = new HashMap<>();
    given.put("kind", "club");
    given.put("groups", List.of("young", "old"));
    given.put("name", "Ääkö");
    given.put("amount", new BigDecimal("1500.50"));
    given.put("count", BigDecimal.valueOf(3));
    given.put("wants", false);
    given.put("begins", LocalDate.of(2027, 1, 31));
    given.put("hour", LocalTime.of(8, 15));
    given.put("stay", LocalDate.of(2027, 1, 1));
    given.put("stay.from", LocalDate.of(2027, 1, 1));
    given.put("stay.until", LocalDate.of(2027, 1, 2));
    given.put(
        "budget",
        List.of(
            Map.of("cost", new BigDecimal("100.00"), "what", "food"),
            Map.of("cost", new BigDecimal("20.50"))));
    given.put("budget.cost", List.of(new BigDecimal("100.00"), new BigDecimal("20.50")));
    return given;
  }

  private record Answers(Map<String, Object> known, Optional<LocalDate> today) implements Answered {
    @Override
    public Optional<Object> find(String name) {
      return Optional.ofNullable(known.get(name));
    }
  }
}
