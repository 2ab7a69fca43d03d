package fi.luukku.forms.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.luukku.forms.expression.Answered;
import fi.luukku.forms.expression.ExpressionRefused;
import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.forms.expression.Expressions;
import fi.luukku.forms.expression.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever an author writes, it is refused with a reason or it can be evaluated. */
class ExpressionFuzzTest {

  private static final Scope SCOPE = scope();
  private static final Map<String, Object> KNOWN =
      Map.of(
          "a", "club",
          "b", new BigDecimal("1500.50"),
          "c", BigDecimal.TEN,
          "d", LocalDate.of(2027, 1, 31),
          "e", true,
          "f", List.of("x", "y"),
          "g", LocalTime.NOON,
          "t", List.of(Map.of("k", new BigDecimal("1.00")), Map.of()),
          "t.k", List.of(new BigDecimal("1.00")));

  @FuzzTest(maxDuration = "5m")
  void expression(FuzzedDataProvider data) {
    String source = data.consumeRemainingAsString();
    try {
      var expression = Expressions.check(Expressions.parse(source), SCOPE);
      expression.evaluate(new Some(KNOWN));
      expression.evaluate(new Some(Map.of()));
    } catch (ExpressionRefused refused) {
      assertThat(refused).message().isNotBlank();
    }
  }

  private record Some(Map<String, Object> known) implements Answered {
    @Override
    public Optional<Object> find(String name) {
      return Optional.ofNullable(known.get(name));
    }

    @Override
    public Optional<LocalDate> today() {
      return Optional.of(LocalDate.of(2027, 3, 1)).filter(day -> !known.isEmpty());
    }
  }

  private static Scope scope() {
    Scope scope = new Scope();
    scope.add("a", ExpressionType.TEXT);
    scope.addOptions("a", List.of("club", "person"));
    scope.add("b", ExpressionType.MONEY);
    scope.add("c", ExpressionType.NUMBER);
    scope.add("d", ExpressionType.DATE);
    scope.add("e", ExpressionType.YES_NO);
    scope.add("f", ExpressionType.TEXTS);
    scope.add("g", ExpressionType.TIME);
    scope.addTable("t", Map.of("k", ExpressionType.MONEY));
    return scope;
  }
}
