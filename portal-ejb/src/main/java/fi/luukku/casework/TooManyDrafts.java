package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** There are as many unsent forms as one may have; the argument is how many. */
public class TooManyDrafts extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyDrafts(int most) {
    super(Optional.empty(), "too_many_drafts", most);
  }
}
