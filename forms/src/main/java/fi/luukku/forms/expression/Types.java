package fi.luukku.forms.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of the language, as CEL knows them. */
final class Types {

  static final CelType TEXT = SimpleType.STRING;
  static final CelType YES_NO = SimpleType.BOOL;
  static final CelType WHOLE = SimpleType.INT;
  static final CelType NUMBER = OpaqueType.create("number");
  static final CelType MONEY = OpaqueType.create("money");
  static final CelType DATE = OpaqueType.create("date");
  static final CelType TIME = OpaqueType.create("time");
  static final CelType TEXTS = ListType.create(TEXT);
  static final CelType ANYTHING = TypeParamType.create("A");

  private static final Map<CelType, Class<?>> CLASSES =
      Map.of(
          TEXT, String.class,
          YES_NO, Boolean.class,
          WHOLE, Long.class,
          NUMBER, BigDecimal.class,
          MONEY, BigDecimal.class,
          DATE, LocalDate.class,
          TIME, LocalTime.class);

  private static final Map<ExpressionType, CelType> SINGLE =
      Map.of(
          ExpressionType.TEXT, TEXT,
          ExpressionType.TEXTS, TEXTS,
          ExpressionType.YES_NO, YES_NO,
          ExpressionType.WHOLE, WHOLE,
          ExpressionType.NUMBER, NUMBER,
          ExpressionType.MONEY, MONEY,
          ExpressionType.DATE, DATE,
          ExpressionType.TIME, TIME);

  private Types() {}

  /** Empty for rows, whose type is of their table, and for nothing. */
  static Optional<CelType> of(ExpressionType type) {
    return Optional.ofNullable(SINGLE.get(type));
  }

  /** What a result of the type is to a form; empty for what no form can use. */
  static Optional<ExpressionType> seenAs(CelType type) {
    return SINGLE.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  static <T> Class<T> classOf(CelType type) {
    return (Class<T>) (type instanceof ListType ? List.class : CLASSES.get(type));
  }

  static CelType listOf(CelType type) {
    return ListType.create(type);
  }
}
