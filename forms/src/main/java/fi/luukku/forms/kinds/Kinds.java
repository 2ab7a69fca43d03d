package fi.luukku.forms.kinds;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.values.BusinessIdValue;
import fi.luukku.forms.values.ContactValue;
import fi.luukku.forms.values.PostalCodeValue;
import fi.luukku.forms.values.TextValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Every kind of answer that is more than rows, files or something shown. */
public final class Kinds {

  private static final Map<AnswerType, Kind> ALL = new EnumMap<>(AnswerType.class);

  static {
    ALL.put(AnswerType.SHORT_TEXT, new TextKind(TextValue::line));
    ALL.put(AnswerType.LONG_TEXT, new TextKind(TextValue::lines));
    ALL.put(AnswerType.NUMBER, AmountKind.number());
    ALL.put(AnswerType.MONEY, AmountKind.money());
    ALL.put(AnswerType.PERCENT, AmountKind.percent());
    ALL.put(AnswerType.DATE, new DateKind());
    ALL.put(AnswerType.TIME, new TimeKind());
    ALL.put(AnswerType.YEAR, new YearKind());
    ALL.put(AnswerType.PERIOD, new PeriodKind());
    ALL.put(AnswerType.YES_NO, new YesNoKind());
    ALL.put(AnswerType.CHOOSE_ONE, new ChoiceKind());
    ALL.put(AnswerType.CHOOSE_MANY, new ChoicesKind());
    ALL.put(AnswerType.REGISTER_CHOICE, new RegisterKind());
    ALL.put(AnswerType.ADDRESS, new AddressKind());
    ALL.put(
        AnswerType.POSTAL_CODE,
        new WordsKind(
            PostalCodeValue::postalCode, Input.DIGITS.filledWith("postal-code"), "00100"));
    ALL.put(AnswerType.PLACE, new PlaceKind());
    ALL.put(AnswerType.COORDINATES, new CoordinatesKind());
    ALL.put(AnswerType.PERSON, new PersonKind());
    ALL.put(AnswerType.ORGANISATION, new OrganisationKind());
    ALL.put(AnswerType.IDENTITY_CODE, new IdentityCodeKind());
    ALL.put(AnswerType.EMAIL, new WordsKind(ContactValue::email, Input.EMAIL, "aino@example.org"));
    ALL.put(AnswerType.PHONE, new WordsKind(ContactValue::phone, Input.PHONE, "+358 40 123 4567"));
    ALL.put(
        AnswerType.CO_SIGNER,
        new WordsKind(
            ContactValue::email, Input.EMAIL.filledWith("off"), "other.signatory@example.org"));
    ALL.put(AnswerType.IBAN, new IbanKind());
    ALL.put(
        AnswerType.BUSINESS_ID,
        new WordsKind(BusinessIdValue::businessId, Input.MEDIUM, "1234567-1"));
    ALL.put(AnswerType.CONSENT, new ConsentKind());
    ALL.put(AnswerType.CALCULATED, new CalculatedKind());
  }

  private Kinds() {}

  public static Optional<Kind> find(AnswerType type) {
    return Optional.ofNullable(ALL.get(type));
  }

  /** The kind of an answer that is one text. */
  public static TypedKind typed(AnswerType type) {
    if (ALL.get(type) instanceof TypedKind kind) {
      return kind;
    }
    throw new IllegalArgumentException(type + " is not one typed text");
  }

  /** The kind of an answer of several inputs. */
  public static PartsKind parts(AnswerType type) {
    if (ALL.get(type) instanceof PartsKind kind) {
      return kind;
    }
    throw new IllegalArgumentException(type + " has no parts");
  }
}
