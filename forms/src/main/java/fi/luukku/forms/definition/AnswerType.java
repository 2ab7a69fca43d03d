package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ExpressionType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of answer a question takes; the JSON name is part of the published format. How a kind
 * is read and shown says its class in {@code fi.luukku.forms.kinds}.
 */
public enum AnswerType {
  SHORT_TEXT("shortText", Shape.TEXT),
  LONG_TEXT("longText", Shape.TEXT),
  NUMBER("number", Shape.TEXT),
  MONEY("money", Shape.TEXT),
  PERCENT("percent", Shape.TEXT),
  DATE("date", Shape.TEXT),
  TIME("time", Shape.TEXT),
  YEAR("year", Shape.TEXT),
  PERIOD("period", Shape.PARTS),
  YES_NO("yesNo", Shape.TEXT),
  CHOOSE_ONE("chooseOne", Shape.TEXT),
  CHOOSE_MANY("chooseMany", Shape.CHOICES),
  REGISTER_CHOICE("registerChoice", Shape.TEXT),
  ADDRESS("address", Shape.PARTS),
  POSTAL_CODE("postalCode", Shape.TEXT),
  PLACE("place", Shape.PARTS),
  COORDINATES("coordinates", Shape.TEXT),
  PERSON("person", Shape.PARTS),
  ORGANISATION("organisation", Shape.PARTS),
  IDENTITY_CODE("identityCode", Shape.TEXT),
  EMAIL("email", Shape.TEXT),
  PHONE("phone", Shape.TEXT),
  /** The e-mail address of another person who is to sign what is sent. */
  CO_SIGNER("coSigner", Shape.TEXT),
  IBAN("iban", Shape.TEXT),
  BUSINESS_ID("businessId", Shape.TEXT),
  FILES("files", Shape.FILES),
  TABLE("table", Shape.ROWS),
  GROUP("group", Shape.ROWS),
  CONSENT("consent", Shape.TEXT),
  CALCULATED("calculated", Shape.NONE),
  INFORMATION("information", Shape.NONE),
  HEADING("heading", Shape.NONE);

  /** What an answer is made of. */
  public enum Shape {
    /** One text. */
    TEXT,
    /** Some of the options. */
    CHOICES,
    /** Several texts that mean one thing, each with a name. */
    PARTS,
    /** Rows of typed cells. */
    ROWS,
    /** Attachments. */
    FILES,
    /** Nothing: it is only shown. */
    NONE
  }

  private final String jsonName;
  private final Shape shape;

  AnswerType(String jsonName, Shape shape) {
    this.jsonName = jsonName;
    this.shape = shape;
  }

  public String jsonName() {
    return jsonName;
  }

  public Shape shape() {
    return shape;
  }

  /** False for what is only shown: a calculated value, information and a heading. */
  public boolean takesInput() {
    return shape != Shape.NONE;
  }

  /** Whether answers are rows of columns. */
  public boolean hasRows() {
    return shape == Shape.ROWS;
  }

  public boolean isAmount() {
    return this == NUMBER || this == MONEY || this == PERCENT || this == CALCULATED;
  }

  /** Whether an answer can be too small or too large. */
  public boolean hasRange() {
    return isAmount() || this == DATE || this == TIME || this == YEAR || this == PERIOD;
  }

  public boolean hasOptions() {
    return this == CHOOSE_ONE || this == CHOOSE_MANY;
  }

  public boolean isText() {
    return this == SHORT_TEXT || this == LONG_TEXT;
  }

  /** Whether a table can have a column of it: what fits a narrow cell. */
  public boolean fitsColumn() {
    return switch (this) {
      case SHORT_TEXT, NUMBER, MONEY, PERCENT, DATE, TIME, YEAR, YES_NO, CHOOSE_ONE -> true;
      default -> false;
    };
  }

  /** Whether a repeated group can ask it. */
  public boolean fitsGroup() {
    return this != CONSENT && this != CO_SIGNER && (shape == Shape.TEXT || shape == Shape.PARTS);
  }

  /** What expressions see of an answer; of a calculated value its expression decides. */
  public ExpressionType seenAs() {
    return switch (this) {
      case CHOOSE_MANY, FILES -> ExpressionType.TEXTS;
      case YES_NO, CONSENT -> ExpressionType.YES_NO;
      case YEAR -> ExpressionType.WHOLE;
      case NUMBER, PERCENT -> ExpressionType.NUMBER;
      case MONEY, CALCULATED -> ExpressionType.MONEY;
      case DATE -> ExpressionType.DATE;
      case TIME -> ExpressionType.TIME;
      case TABLE, GROUP -> ExpressionType.ROWS;
      case COORDINATES -> ExpressionType.NONE;
      default -> shape == Shape.TEXT ? ExpressionType.TEXT : ExpressionType.NONE;
    };
  }

  /**
   * What expressions see of the parts of an answer, by name: {@code stay.first} of a period. They
   * are the parts of {@link fi.luukku.forms.Value#parts()}; of a person those that the form asks.
   */
  public Map<String, ExpressionType> parts() {
    return switch (this) {
      case PERIOD -> Map.of("first", ExpressionType.DATE, "last", ExpressionType.DATE);
      case ADDRESS ->
          Map.of(
              "street", ExpressionType.TEXT,
              "postal_code", ExpressionType.TEXT,
              "town", ExpressionType.TEXT);
      case PLACE -> Map.of("words", ExpressionType.TEXT);
      case PERSON ->
          Map.of(
              "given_names", ExpressionType.TEXT,
              "family_name", ExpressionType.TEXT,
              "identity_code", ExpressionType.TEXT,
              "birth_date", ExpressionType.DATE,
              "email", ExpressionType.TEXT,
              "phone", ExpressionType.TEXT);
      case ORGANISATION -> Map.of("name", ExpressionType.TEXT, "business_id", ExpressionType.TEXT);
      default -> Map.of();
    };
  }

  public static Optional<AnswerType> named(String jsonName) {
    return Arrays.stream(values()).filter(type -> type.jsonName.equals(jsonName)).findFirst();
  }
}
