package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The file has no content. */
public class FileIsEmpty extends Refusal {
  private static final long serialVersionUID = 1L;

  public FileIsEmpty() {
    super(Optional.of("file"), "file_is_empty");
  }
}
