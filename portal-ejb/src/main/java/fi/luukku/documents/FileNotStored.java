package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/**
 * The portal failed to keep the file. A refusal, so that what was written beside it is not lost
 * with it.
 */
public class FileNotStored extends Refusal {
  private static final long serialVersionUID = 1L;

  public FileNotStored() {
    super(Optional.of("file"), "file_not_stored");
  }
}
