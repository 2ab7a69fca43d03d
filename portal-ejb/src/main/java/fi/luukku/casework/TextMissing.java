package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A message, question or decision without words. */
public class TextMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public TextMissing() {
    super(Optional.of("text"), "text_missing");
  }
}
