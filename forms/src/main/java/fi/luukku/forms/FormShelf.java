package fi.luukku.forms;

import fi.luukku.forms.definition.FormDefinition;
import java.util.List;
import java.util.Optional;

/** Where versions stand that were published elsewhere than with the product. */
public interface FormShelf {

  /** All that are known here now; what was published a moment ago may come a little later. */
  List<FormDefinition> all();

  /** One version, also where it was published a moment ago. */
  Optional<FormDefinition> find(String key, int version);
}
