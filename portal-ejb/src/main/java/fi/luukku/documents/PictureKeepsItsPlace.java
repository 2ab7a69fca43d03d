package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A picture of a kind (HEIC) out of which we cannot take where it was taken. */
public class PictureKeepsItsPlace extends Refusal {
  private static final long serialVersionUID = 1L;

  public PictureKeepsItsPlace() {
    super(Optional.of("file"), "picture_keeps_its_place");
  }
}
