package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ExpressionType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What kind of answer a question takes; the JSON name is part of the published format. */
public enum AnswerType {
  SHORT_TEXT("shortText"),
  LONG_TEXT("longText"),
  NUMBER("number"),
  MONEY("money"),
  DATE("date"),
  YEAR("year"),
  YES_NO("yesNo"),
  CHOOSE_ONE("chooseOne"),
  CHOOSE_MANY("chooseMany"),
  EMAIL("email"),
  PHONE("phone"),
  IBAN("iban"),
  BUSINESS_ID("businessId"),
  FILES("files"),
  TABLE("table"),
  CALCULATED("calculated"),
  INFORMATION("information");

  private final String jsonName;

  AnswerType(String jsonName) {
    this.jsonName = jsonName;
  }

  public String jsonName() {
    return jsonName;
  }

  /** False for what is only shown: a calculated value and information. */
  public boolean takesInput() {
    return this != CALCULATED && this != INFORMATION;
  }

  public boolean isAmount() {
    return this == NUMBER || this == MONEY || this == CALCULATED;
  }

  /** Whether an answer can be too small or too large. */
  public boolean hasRange() {
    return isAmount() || this == DATE || this == YEAR;
  }

  public boolean hasOptions() {
    return this == CHOOSE_ONE || this == CHOOSE_MANY;
  }

  public boolean isText() {
    return this == SHORT_TEXT || this == LONG_TEXT;
  }

  public boolean fitsColumn() {
    return switch (this) {
      case SHORT_TEXT, NUMBER, MONEY, DATE, YEAR, YES_NO, CHOOSE_ONE -> true;
      default -> false;
    };
  }

  /** What expressions see of an answer; of a calculated value its expression decides. */
  public ExpressionType seenAs() {
    return switch (this) {
      case SHORT_TEXT, LONG_TEXT, CHOOSE_ONE, EMAIL, PHONE, IBAN, BUSINESS_ID ->
          ExpressionType.TEXT;
      case CHOOSE_MANY, FILES -> ExpressionType.TEXTS;
      case YES_NO -> ExpressionType.YES_NO;
      case YEAR -> ExpressionType.WHOLE;
      case NUMBER -> ExpressionType.NUMBER;
      case MONEY, CALCULATED -> ExpressionType.MONEY;
      case DATE -> ExpressionType.DATE;
      case TABLE -> ExpressionType.ROWS;
      case INFORMATION -> ExpressionType.NONE;
    };
  }

  /**
   * What expressions see of the parts of an answer, by name: {@code stay.begins} of a period. They
   * are the parts of {@link fi.luukku.forms.Value#parts()}.
   */
  public Map<String, ExpressionType> parts() {
    return Map.of();
  }

  public static Optional<AnswerType> named(String jsonName) {
    return Arrays.stream(values()).filter(type -> type.jsonName.equals(jsonName)).findFirst();
  }
}
