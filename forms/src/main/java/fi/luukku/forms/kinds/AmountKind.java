package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Range;
import fi.luukku.forms.values.NumberValue;
import fi.luukku.forms.values.Parsed;
import java.math.BigDecimal;
import java.util.function.BiFunction;

/** Numbers, euros and per cent. */
public final class AmountKind implements TypedKind {

  private final Value.Unit unit;
  private final BiFunction<String, Integer, Parsed<BigDecimal>> parser;

  private AmountKind(Value.Unit unit, BiFunction<String, Integer, Parsed<BigDecimal>> parser) {
    this.unit = unit;
    this.parser = parser;
  }

  static AmountKind number() {
    return new AmountKind(Value.Unit.NONE, NumberValue::number);
  }

  static AmountKind money() {
    return new AmountKind(Value.Unit.EURO, (typed, decimals) -> NumberValue.money(typed));
  }

  static AmountKind percent() {
    return new AmountKind(Value.Unit.PERCENT, NumberValue::percent);
  }

  @Override
  public String example(Field field) {
    return field.limits().amount().least().map(BigDecimal::toPlainString).orElse("1");
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    Parsed<BigDecimal> number = parser.apply(typed, field.limits().decimals());
    return number.isRefused()
        ? number.map(amount -> new Value.Amount(amount, unit))
        : bounds(field, new Value.Amount(number.value().orElseThrow(), unit));
  }

  /** Refused when outside the bounds of the field; also for calculated values. */
  public static Parsed<Value> bounds(Field field, Value.Amount amount) {
    Range<BigDecimal> bounds = field.limits().amount();
    if (bounds.least().isPresent() && amount.amount().compareTo(bounds.least().get()) < 0) {
      return Parsed.refused("range.min", new Value.Amount(bounds.least().get(), amount.unit()));
    }
    if (bounds.most().isPresent() && amount.amount().compareTo(bounds.most().get()) > 0) {
      return Parsed.refused("range.max", new Value.Amount(bounds.most().get(), amount.unit()));
    }
    return Parsed.of(amount);
  }

  @Override
  public Input input() {
    return Input.AMOUNT;
  }
}
