package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** More people than the facility is for; names how many it is for. */
public class TooManyPeople extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyPeople(int most) {
    super(Optional.of("people"), "too_many_people", most);
  }
}
