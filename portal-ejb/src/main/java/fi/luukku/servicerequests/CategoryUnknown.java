package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** No category has this key. */
public class CategoryUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public CategoryUnknown() {
    super(Optional.of("category"), "category_unknown");
  }
}
