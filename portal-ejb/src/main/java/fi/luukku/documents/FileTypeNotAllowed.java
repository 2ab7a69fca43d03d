package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The file is of a type that the portal does not take, or its name says another type. */
public class FileTypeNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public FileTypeNotAllowed() {
    super(Optional.of("file"), "file_type_not_allowed");
  }
}
