package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The facility is not for this group, or not for whom the caller acts. */
public class NotForGroup extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotForGroup() {
    super(Optional.of("group"), "not_for_group");
  }
}
