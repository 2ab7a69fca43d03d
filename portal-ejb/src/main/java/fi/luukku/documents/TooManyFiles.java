package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The form has as many files as it may have. */
public class TooManyFiles extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyFiles(int most) {
    super(Optional.of("file"), "too_many_files", most);
  }
}
