package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** More words than a message may hold. */
public class TextTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public TextTooLong(int most) {
    super(Optional.of("text"), "text_too_long", most);
  }
}
