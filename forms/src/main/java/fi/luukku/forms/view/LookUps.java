package fi.luukku.forms.view;

import fi.luukku.forms.FieldNames;
import fi.luukku.forms.PickedAddress;
import fi.luukku.forms.definition.AddressLookUp;
import fi.luukku.forms.definition.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the views of finding an address. */
final class LookUps {

  private static final int MOST = 8;

  private LookUps() {}

  static LookUpView of(Field field, String name, String id, Map<String, String> typed) {
    Optional<AddressLookUp> addresses = field.limits().addresses();
    if (addresses.isEmpty()) {
      return LookUpView.NONE;
    }
    String words = typed.getOrDefault(PickedAddress.WORDS, "");
    return new LookUpView(
        FieldNames.part(name, PickedAddress.WORDS),
        FieldNames.partId(id, PickedAddress.WORDS),
        words,
        FieldNames.lookUp(name),
        FieldNames.part(name, PickedAddress.PICK),
        words.isBlank() ? List.of() : found(addresses.get().find(words, MOST), id));
  }

  private static List<OptionView> found(List<AddressLookUp.Found> addresses, String id) {
    List<OptionView> options = new ArrayList<>();
    for (AddressLookUp.Found found : addresses) {
      String optionId = FieldNames.partId(id, PickedAddress.PICK) + "-" + options.size();
      String label = found.street() + ", " + found.postalCode() + " " + found.town();
      options.add(new OptionView(PickedAddress.write(found), optionId, label, false));
    }
    return options;
  }
}
