package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.FormWords;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.FinnishBanks;
import fi.luukku.forms.values.IbanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An account number; of a Finnish one its bank is said. */
final class IbanKind extends WordsKind {

  IbanKind() {
    super(IbanValue::iban, Input.MEDIUM, "FI21 1234 5600 0007 85");
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    String iban = ((Value.Words) value).text();
    List<String> lines = new ArrayList<>(List.of(IbanValue.print(iban)));
    FinnishBanks.bic(iban).ifPresent(bic -> lines.add("BIC " + bic));
    return lines;
  }

  @Override
  public String note(Value value, Locale locale) {
    return FinnishBanks.bic(((Value.Words) value).text())
        .map(bic -> FormWords.text(locale, "iban.bic", bic))
        .orElse("");
  }
}
