package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The file is larger than the portal takes; the argument is the limit in megabytes. */
public class FileTooLarge extends Refusal {
  private static final long serialVersionUID = 1L;

  public FileTooLarge(long megabytes) {
    super(Optional.of("file"), "file_too_large", megabytes);
  }
}
