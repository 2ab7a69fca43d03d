package fi.luukku.owndata;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** More was written than a request can hold. */
public class WordsTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public WordsTooLong() {
    super(Optional.of("words"), "words_too_long");
  }
}
